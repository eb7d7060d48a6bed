using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts;

/// <summary>Changes what a person says of themselves.</summary>
public sealed class UpdateAccount(Collection<Account> accounts, TimeProvider time)
{
    /// <param name="change">May be called several times.</param>
    /// <returns>null when there is no such account.</returns>
    public async Task<Account?> RunAsync(AccountId id, Func<Account, Account> change, CancellationToken cancellationToken)
    {
        var stored = await accounts.UpdateAsync(
            AccountSchema.KeyOf(id),
            current => current.IsDeleted || change(current) is var changed && changed == current ? null : changed with { UpdatedAt = time.GetUtcNow() },
            cancellationToken);
        return stored is { Value.IsDeleted: false } ? stored.Value : null;
    }
}
