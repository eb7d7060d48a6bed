using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Linking;

/// <summary>Makes an account that of somebody's Telegram too, for a code that only its owner was given.</summary>
/// <remarks>
/// Of any number who come with one code at once, one person takes it, by one conditional write that says who; then the account is written. Who is
/// interrupted between the two comes again, and only they may. Nothing is merged: a Telegram with an account of its own stays as it is.
/// </remarks>
public sealed class LinkTelegram(
    Collection<TelegramInvitation> invitations, Collection<Account> accounts, FindAccount findAccount, ActivityLog activity, TimeProvider time)
{
    private const int MaxTries = 20;

    /// <summary>Safe to repeat.</summary>
    public async Task<LinkTelegramResult> RunAsync(long person, TelegramProof? proof, CancellationToken cancellationToken)
    {
        var own = (await findAccount.ByTelegramIdAsync(person, cancellationToken))?.Value;
        if (proof is not null && own?.Id == proof.AccountId)
        {
            return new LinkTelegramResult.Linked(own);
        }

        if (proof is null || !await IsTakenAsync(person, proof, isOnlyLooked: own is not null, cancellationToken))
        {
            return new LinkTelegramResult.Void();
        }

        return own is null ? await LinkAsync(person, proof.AccountId, cancellationToken) : new LinkTelegramResult.HasAnother();
    }

    /// <returns>Whether the code is this person's to use.</returns>
    private async Task<bool> IsTakenAsync(long person, TelegramProof proof, bool isOnlyLooked, CancellationToken cancellationToken)
    {
        var key = TelegramInvitationSchema.KeyOf(proof.AccountId);
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            if (await invitations.FindAsync(key, cancellationToken) is not { Value: var invitation } stored)
            {
                return false;
            }

            var isRight = CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(proof.CodeHash), Encoding.ASCII.GetBytes(invitation.CodeHash));
            if (!invitation.IsOpenTo(person, time.GetUtcNow()))
            {
                return false;
            }

            if (isRight && (isOnlyLooked || invitation.TakenBy == person))
            {
                return true;
            }

            var changed = isRight ? invitation with { TakenBy = person } : invitation with { Failures = invitation.Failures + 1 };
            if (await invitations.ReplaceAsync(stored, changed, cancellationToken) is AddResult<TelegramInvitation>.Added)
            {
                return isRight;
            }
        }

        throw new StoreUnavailableException("The invitation changed again and again.") { RetryAfter = TimeSpan.FromSeconds(1) };
    }

    private async Task<LinkTelegramResult> LinkAsync(long person, AccountId id, CancellationToken cancellationToken)
    {
        Account? account;
        try
        {
            account = (await accounts.UpdateAsync(
                AccountSchema.KeyOf(id),
                current => current is { TelegramId: null, IsDeleted: false, IsBlocked: false, Role: AccountRole.User }
                    ? current with { TelegramId = person, UpdatedAt = time.GetUtcNow() }
                    : null,
                cancellationToken))?.Value;
        }
        catch (ClaimTakenException)
        {
            // Start was pressed at the same moment, and made an account.
            return new LinkTelegramResult.HasAnother();
        }

        if (account?.TelegramId != person)
        {
            return new LinkTelegramResult.Void();
        }

        await activity.WriteAsync(ActivityEntry.Own(account.UpdatedAt, ActivityAction.TelegramLinked, id, ActivitySubject.Of(id)));
        return new LinkTelegramResult.Linked(account);
    }
}
