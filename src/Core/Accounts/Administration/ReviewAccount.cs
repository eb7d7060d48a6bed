using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Administration;

/// <summary>What an admin decides of somebody's account. An account of another role than the one asked for counts as not there.</summary>
public sealed class ReviewAccount(Collection<Account> accounts, EndSession endSession, TimeProvider time)
{
    /// <summary>Lets an HR in. Safe to repeat.</summary>
    /// <returns>null when there is no such HR.</returns>
    public Task<Account?> ApproveAsync(AccountId id, CancellationToken cancellationToken) => ChangeAsync(
        id,
        AccountRole.Hr,
        account => account.Employer is { IsApproved: false } employer ? account with { Employer = employer with { IsApproved = true } } : null,
        cancellationToken);

    /// <summary>Blocks an account, or lets it in again. Blocking ends its sessions and voids its tokens.</summary>
    /// <returns>null when there is no such account.</returns>
    public async Task<Account?> ToggleBlockAsync(AccountId id, AccountRole role, CancellationToken cancellationToken)
    {
        var account = await ChangeAsync(
            id,
            role,
            current => current.IsBlocked
                ? current with { IsBlocked = false }
                : current with { IsBlocked = true, TokenEpoch = current.TokenEpoch + 1 },
            cancellationToken);
        if (account is { IsBlocked: true })
        {
            await endSession.AllAsync(id, cancellationToken);
        }

        return account;
    }

    private async Task<Account?> ChangeAsync(AccountId id, AccountRole role, Func<Account, Account?> change, CancellationToken cancellationToken)
    {
        var stored = await accounts.UpdateAsync(
            AccountSchema.KeyOf(id),
            current => current.Role == role && change(current) is { } changed ? changed with { UpdatedAt = time.GetUtcNow() } : null,
            cancellationToken);
        return stored?.Value.Role == role ? stored.Value : null;
    }
}
