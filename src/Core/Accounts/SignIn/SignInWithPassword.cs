using JobFunctions.Core.Accounts.Passwords;
using JobFunctions.Core.Accounts.Registration;
using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>Signs a person in by e-mail and password.</summary>
/// <remarks>One hash is computed whatever is wrong, so an unknown e-mail takes as long as a wrong password.</remarks>
public sealed class SignInWithPassword(
    FindAccount findAccount,
    Collection<Credentials> credentials,
    IPasswordHasher hasher,
    SignInLock signInLock,
    StartSession startSession,
    FirstAdmin firstAdmin,
    ActivityLog activity,
    TimeProvider time)
{
    private readonly Lazy<string> _hashOfNobody = new(() => hasher.Hash("the password of nobody"));

    public async Task<SignInOutcome> RunAsync(string email, string password, CancellationToken cancellationToken)
    {
        var address = EmailAddress.Normalize(email);
        if (await signInLock.BeginAsync(address, cancellationToken) is { } wait)
        {
            return new SignInOutcome.Locked(wait);
        }

        var isRight = false;
        try
        {
            var outcome = await CheckAsync(address, password, cancellationToken);
            isRight = outcome is not SignInOutcome.Refused;
            return outcome;
        }
        finally
        {
            // Whoever hangs up does not spare themselves a failure.
            await signInLock.EndAsync(address, isRight, CancellationToken.None);
        }
    }

    private async Task<SignInOutcome> CheckAsync(string address, string password, CancellationToken cancellationToken)
    {
        var account = (await findAccount.ByEmailAsync(address, cancellationToken))?.Value ?? await firstAdmin.MakeAsync(address, cancellationToken);
        var known = account is null ? null : await credentials.FindAsync(CredentialsSchema.KeyOf(account.Id), cancellationToken);
        var verdict = hasher.Verify(known?.Value.PasswordHash ?? _hashOfNobody.Value, password);
        if (account is null || known is null || verdict == PasswordVerdict.Wrong)
        {
            // Also for an address that nobody has: it takes as long, and an admin sees that somebody tries.
            await activity.WriteAsync(new ActivityEntry(
                time.GetUtcNow(), ActivityAction.SignInFailed, null, account?.Id, account is null ? ActivitySubject.None : ActivitySubject.Of(account.Id)));
            return new SignInOutcome.Refused();
        }

        if (account.IsBlocked)
        {
            return new SignInOutcome.Blocked();
        }

        if (!account.MaySignIn)
        {
            return new SignInOutcome.AwaitsApproval();
        }

        if (verdict == PasswordVerdict.RightButWeak)
        {
            // Whoever changed the password meanwhile wins.
            var renewed = known.Value with { PasswordHash = hasher.Hash(password), ChangedAt = time.GetUtcNow() };
            await credentials.ReplaceAsync(known, renewed, cancellationToken);
        }

        return new SignInOutcome.SignedIn(await startSession.RunAsync(account, cancellationToken));
    }
}
