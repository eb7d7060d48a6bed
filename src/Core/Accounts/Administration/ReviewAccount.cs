using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Administration;

/// <summary>What an admin decides of somebody's account. An account of another role than the one asked for counts as not there.</summary>
public sealed class ReviewAccount(Collection<Account> accounts, EndSession endSession, ActivityLog activity, TimeProvider time)
{
    /// <summary>Lets an HR in. Safe to repeat.</summary>
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
                return current.Employer is { IsApproved: false } employer ? current with { Employer = employer with { IsApproved = true } } : null;
            },
            cancellationToken);
        if (account is not null && isChanged)
        {
            await WriteAsync(account, ActivityAction.AccountApproved, by);
        }

        return account;
    }

    /// <summary>Blocks an account, or lets it in again. Blocking ends its sessions and voids its tokens.</summary>
    /// <param name="by">The admin.</param>
    /// <returns>null when there is no such account.</returns>
    public async Task<Account?> ToggleBlockAsync(AccountId id, AccountRole role, AccountId by, CancellationToken cancellationToken)
    {
        var account = await ChangeAsync(
            id,
            role,
            current => current.IsBlocked
                ? current with { IsBlocked = false }
                : current with { IsBlocked = true, TokenEpoch = current.TokenEpoch + 1 },
            cancellationToken);
        if (account is null)
        {
            return null;
        }

        if (account.IsBlocked)
        {
            await endSession.AllAsync(id, cancellationToken);
        }

        await WriteAsync(account, account.IsBlocked ? ActivityAction.AccountBlocked : ActivityAction.AccountUnblocked, by);
        return account;
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
}
