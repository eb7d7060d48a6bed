using JobFunctions.Core.Accounts.OneTimeTokens;
using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Accounts.SignIn;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Passwords;

/// <summary>Sets a new password for the link that went out, and ends every session and token of the account.</summary>
public sealed class ResetPassword(
    Collection<Account> accounts,
    OneTimeTokenStore tokens,
    SetPassword setPassword,
    EndSession endSession,
    SignInLock signInLock,
    ActivityLog activity,
    TimeProvider time)
{
    /// <returns>False for a token that is none, was used or has expired, and for an account that is no more.</returns>
    public async Task<bool> RunAsync(string token, string password, CancellationToken cancellationToken)
    {
        if (await tokens.TakeAsync(token, OneTimeTokenPurpose.ResetPassword, cancellationToken) is not { } taken)
        {
            return false;
        }

        await setPassword.RunAsync(taken.AccountId, password, cancellationToken);

        // The link came by e-mail, so it proves the address too.
        var account = await accounts.UpdateAsync(
            AccountSchema.KeyOf(taken.AccountId),
            current => current with
            {
                TokenEpoch = current.TokenEpoch + 1,
                IsVerified = current.IsVerified || current.Email == taken.Email,
                UpdatedAt = time.GetUtcNow(),
            },
            cancellationToken);
        await endSession.AllAsync(taken.AccountId, cancellationToken);
        await signInLock.ForgetAsync(taken.Email, cancellationToken);
        if (account is not { Value: { IsDeleted: false } changed })
        {
            return false;
        }

        await activity.WriteAsync(ActivityEntry.Own(changed.UpdatedAt, ActivityAction.PasswordReset, changed.Id, ActivitySubject.Of(changed.Id)));
        return true;
    }
}
