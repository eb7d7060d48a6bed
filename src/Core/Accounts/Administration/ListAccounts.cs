using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Administration;

/// <summary>Lists accounts for an admin.</summary>
public sealed class ListAccounts(Collection<Account> accounts)
{
    /// <summary>The newest first.</summary>
    public Task<Page<Account>> OfRoleAsync(AccountRole role, PageRequest page, CancellationToken cancellationToken) =>
        accounts.PageByAsync(AccountSchema.RoleIndex, AccountSchema.PartitionOf(role), KeyRange.All, page, cancellationToken);

    /// <summary>HRs whom nobody has approved yet, the one that waits longest first.</summary>
    public Task<Page<Account>> PendingAsync(PageRequest page, CancellationToken cancellationToken) =>
        accounts.PageByAsync(AccountSchema.RoleIndex, AccountSchema.PendingPartition, KeyRange.All, page, cancellationToken);
}
