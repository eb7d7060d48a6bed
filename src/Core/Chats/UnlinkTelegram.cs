using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Linking;
using JobFunctions.Core.Accounts.Passwords;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Chats;

/// <summary>Parts an account from its Telegram: from then on that person is a stranger to the bot. Safe to repeat.</summary>
/// <remarks>A password and a Google id stay with an account once it has them, so what is looked at first still holds at the write.</remarks>
public sealed class UnlinkTelegram(
    Collection<Account> accounts,
    Collection<Credentials> credentials,
    Collection<TelegramInvitation> invitations,
    Collection<Chat> chats,
    ActivityLog activity,
    TimeProvider time)
{
    public async Task<UnlinkTelegramResult> RunAsync(Account account, CancellationToken cancellationToken)
    {
        if (account.TelegramId is not null && !await HasAnotherWayInAsync(account, cancellationToken))
        {
            return UnlinkTelegramResult.OnlyWayIn;
        }

        // In this order: a code that the person has used must not bring them back.
        await invitations.DeleteAsync(TelegramInvitationSchema.KeyOf(account.Id), cancellationToken);
        var wasLinked = false;
        var parted = await accounts.UpdateAsync(
            AccountSchema.KeyOf(account.Id),
            current =>
            {
                wasLinked = current.TelegramId is not null;
                return wasLinked ? current with { TelegramId = null, UpdatedAt = time.GetUtcNow() } : null;
            },
            cancellationToken);

        // What the person wrote and is not dealt with ends by its own runs, as a stranger's.
        await chats.DeleteAsync(ChatSchema.KeyOf(account.Id), cancellationToken);
        if (parted is null || !wasLinked)
        {
            return UnlinkTelegramResult.NotLinked;
        }

        await activity.WriteAsync(ActivityEntry.Own(parted.Value.UpdatedAt, ActivityAction.TelegramUnlinked, account.Id, ActivitySubject.Of(account.Id)));
        return UnlinkTelegramResult.Done;
    }

    private async Task<bool> HasAnotherWayInAsync(Account account, CancellationToken cancellationToken) =>
        account.GoogleSubject is not null
        || (account.Email is not null && await credentials.FindAsync(CredentialsSchema.KeyOf(account.Id), cancellationToken) is not null);
}
