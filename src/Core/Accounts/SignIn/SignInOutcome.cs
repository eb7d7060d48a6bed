using JobFunctions.Core.Accounts.Sessions;

namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>What became of signing in.</summary>
public abstract record SignInOutcome
{
    private SignInOutcome()
    {
    }

    public sealed record SignedIn(TokenPair Tokens) : SignInOutcome;

    /// <summary>The e-mail is not known or the password is not its; which of the two is nobody's business.</summary>
    public sealed record Refused : SignInOutcome;

    /// <summary>The address that an outside service vouches for has an account already: the person signs in to that one first.</summary>
    public sealed record EmailInUse : SignInOutcome;

    /// <summary>Too many failures for this e-mail.</summary>
    public sealed record Locked(TimeSpan RetryAfter) : SignInOutcome;

    /// <summary>An admin blocked the account. Told only to who knows the password.</summary>
    public sealed record Blocked : SignInOutcome;

    /// <summary>An HR whom no admin has approved yet. Told only to who knows the password.</summary>
    public sealed record AwaitsApproval : SignInOutcome;
}
