using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Accounts.Administration;

/// <summary>What an admin decides of somebody's account. An account of another role than the one asked for counts as not there.</summary>
public sealed partial class ReviewAccount(
    Collection<Account> accounts,
    EndSession endSession,
    IEnumerable<IBlockFollower> followers,
    Announcer announcer,
    ActivityLog activity,
    TimeProvider time,
    ILogger<ReviewAccount> logger)
{
    /// <summary>How long a block waits for what follows from it.</summary>
    public static readonly TimeSpan FollowPatience = TimeSpan.FromSeconds(3);

    /// <summary>Lets an HR in, and tells them. Safe to repeat.</summary>
    /// <param name="by">The admin.</param>
    /// <returns>null when there is no such HR.</returns>
    public async Task<Account?> ApproveAsync(AccountId id, AccountId by, CancellationToken cancellationToken)
    {
        var isChanged = false;
        var account = await ChangeAsync(
            id,
            AccountRole.Hr,
            current =>
            {
                isChanged = current.Employer is { IsApproved: false };
                return current.Employer is { IsApproved: false } employer
                    ? Announcing(current with { Employer = employer with { IsApproved = true } }, NotificationKind.HrApproved)
                    : null;
            },
            cancellationToken);
        if (account is not null && isChanged)
        {
            await announcer.TellAsync(AccountSchema.Outbox, account);
            await WriteAsync(account, ActivityAction.AccountApproved, by);
        }

        return account;
    }

    /// <summary>Blocks an account, or lets it in again. Blocking ends its sessions and voids its tokens.</summary>
    /// <param name="by">The admin.</param>
    /// <returns>null when there is no such account.</returns>
    public async Task<Account?> ToggleBlockAsync(AccountId id, AccountRole role, AccountId by, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(AccountSchema.KeyOf(id), cancellationToken) is not { Value: { IsDeleted: false } current } || current.Role != role)
        {
            return null;
        }

        foreach (var follower in followers)
        {
            await follower.ExpectAsync(id, cancellationToken);
        }

        var account = await ChangeAsync(
            id,
            role,
            found => found.IsBlocked ? found with { IsBlocked = false } : Blocked(found),
            cancellationToken);
        if (account is null)
        {
            return null;
        }

        if (account.IsBlocked)
        {
            await endSession.AllAsync(id, cancellationToken);
        }

        await FollowAsync(id, cancellationToken);
        await announcer.TellAsync(AccountSchema.Outbox, account);
        await WriteAsync(account, account.IsBlocked ? ActivityAction.AccountBlocked : ActivityAction.AccountUnblocked, by);
        return account;
    }

    /// <summary>For most at once; what takes longer, or fails, is followed by the runs that were started before. A failure here would make the admin toggle again.</summary>
    private async Task FollowAsync(AccountId id, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(FollowPatience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        foreach (var follower in followers)
        {
            try
            {
                await follower.FollowAsync(id, either.Token);
            }
            catch (Exception exception) when (exception is StoreUnavailableException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                LogLeft(logger, id, exception);
            }
        }
    }

    /// <summary>An HR who waited for approval is refused thereby, and told.</summary>
    private Account Blocked(Account account)
    {
        var blocked = account with { IsBlocked = true, TokenEpoch = account.TokenEpoch + 1 };
        return account.Employer is { IsApproved: false } ? Announcing(blocked, NotificationKind.HrRefused) : blocked;
    }

    private Account Announcing(Account account, NotificationKind kind)
    {
        // An HR is approved once, and each block has an epoch of its own.
        var id = NotificationId.Of(time.GetUtcNow(), $"account/{account.Id}/{kind}/{account.TokenEpoch}");
        return account with { Announcements = [.. account.Announcements, new Announcement(id, kind, account.Id, NotificationFacts.None)] };
    }

    private Task WriteAsync(Account account, ActivityAction action, AccountId by) =>
        activity.WriteAsync(new ActivityEntry(account.UpdatedAt, action, by, account.Id, ActivitySubject.Of(account.Id)));

    private async Task<Account?> ChangeAsync(AccountId id, AccountRole role, Func<Account, Account?> change, CancellationToken cancellationToken)
    {
        var stored = await accounts.UpdateAsync(
            AccountSchema.KeyOf(id),
            current => current.Role == role && !current.IsDeleted && change(current) is { } changed ? changed with { UpdatedAt = time.GetUtcNow() } : null,
            cancellationToken);
        return stored is { Value: { IsDeleted: false } account } && account.Role == role ? account : null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What follows from blocking {AccountId}, or letting them in, goes on behind.")]
    private static partial void LogLeft(ILogger logger, AccountId accountId, Exception exception);
}
