using JobFunctions.Core.Accounts.Linking;
using JobFunctions.Core.Accounts.Mails;
using JobFunctions.Core.Accounts.OneTimeTokens;
using JobFunctions.Core.Accounts.Passwords;
using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Accounts.SignIn;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>Erases what a person signs in with: password, sessions, links, and what is kept under the hash of their e-mail.</summary>
internal sealed class SignInEraser(
    FindAccount findAccount,
    Collection<Account> accounts,
    Collection<OneTimeToken> tokens,
    Collection<TelegramInvitation> invitations,
    Collection<SignInAttempts> attempts,
    Collection<Session> sessions,
    SetPassword setPassword,
    IWorkflowClient workflows,
    TimeProvider time) : IAccountEraser
{
    public string Name => "sign-in";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(AccountSchema.KeyOf(account), cancellationToken) is { Value.FormerEmailHash: { } hash })
        {
            await EraseHashAsync(hash, cancellationToken);
        }

        await sessions.DeleteAllAsync(SessionSchema.PartitionOf(account), cancellationToken);
        await setPassword.ClearAsync(account, cancellationToken);
        await invitations.DeleteAsync(TelegramInvitationSchema.KeyOf(account), cancellationToken);
        foreach (var purpose in Enum.GetValues<OneTimeTokenPurpose>())
        {
            await tokens.DeleteAsync(OneTimeTokenSchema.KeyOf(account, purpose), cancellationToken);
        }
    }

    /// <summary>The address is free since the account was shut: what stands under it may be somebody's again.</summary>
    private async Task EraseHashAsync(string emailHash, CancellationToken cancellationToken)
    {
        if (await findAccount.ByEmailHashAsync(emailHash, cancellationToken) is not null)
        {
            return;
        }

        await attempts.DeleteAsync(SignInAttemptsSchema.KeyOf(emailHash), cancellationToken);
        await workflows.ForgetAsync(AskPasswordReset.InstanceIdOf(emailHash), time, cancellationToken);
    }
}
