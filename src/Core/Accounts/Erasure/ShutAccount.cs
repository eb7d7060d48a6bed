using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>Empties an account that is to be deleted, so that its address is free and nothing finds it while the rest is erased. Safe to repeat.</summary>
internal sealed class ShutAccount(Collection<Account> accounts, TimeProvider time)
{
    /// <returns>The emptied account; null when it is gone already.</returns>
    public async Task<Account?> RunAsync(AccountId id, CancellationToken cancellationToken) => (await accounts.UpdateAsync(
        AccountSchema.KeyOf(id),
        current => current.IsDeleted
            ? null
            : new Account
            {
                Id = current.Id,
                Role = current.Role,
                IsBlocked = true,
                IsDeleted = true,
                FormerEmailHash = current.Email is { } email ? AccountSchema.EmailValue(email) : null,
                TokenEpoch = current.TokenEpoch + 1,
                CreatedAt = current.CreatedAt,
                UpdatedAt = time.GetUtcNow(),
            },
        cancellationToken))?.Value;
}
