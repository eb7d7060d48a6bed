using JobFunctions.Core.Accounts.Sessions;

namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>What became of signing in.</summary>
public abstract record SignInResult
{
    private SignInResult()
    {
    }

    public sealed record SignedIn(TokenPair Tokens) : SignInResult;

    /// <summary>The e-mail is not known or the password is not its; which of the two is nobody's business.</summary>
    public sealed record Refused : SignInResult;

    /// <summary>Too many failures for this e-mail.</summary>
    public sealed record Locked(TimeSpan RetryAfter) : SignInResult;

    /// <summary>An admin blocked the account. Told only to who knows the password.</summary>
    public sealed record Blocked : SignInResult;

    /// <summary>An HR whom no admin has approved yet. Told only to who knows the password.</summary>
    public sealed record AwaitsApproval : SignInResult;
}
