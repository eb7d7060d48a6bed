using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Linking;

/// <summary>Makes the code of a link by which somebody makes their account that of their Telegram too. An earlier code of the account is void.</summary>
public sealed class InviteToTelegram(Collection<TelegramInvitation> invitations, FindAccount findAccount, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <param name="account">That has no Telegram yet.</param>
    public async Task<(string Code, DateTimeOffset ExpiresAt)> RunAsync(AccountId account, CancellationToken cancellationToken)
    {
        var (code, hash) = TelegramCode.New(account);
        var invitation = new TelegramInvitation(account, hash, time.GetUtcNow() + Lifetime);
        await invitations.PutAsync(invitation, cancellationToken);

        // An account that was erased meanwhile may have been looked through before this was there.
        if (await findAccount.ByIdAsync(account, cancellationToken) is null)
        {
            await invitations.DeleteAsync(TelegramInvitationSchema.KeyOf(account), cancellationToken);
        }

        return (code, invitation.ExpiresAt);
    }
}
