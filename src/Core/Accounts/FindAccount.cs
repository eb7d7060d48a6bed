using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts;

/// <summary>Finds accounts.</summary>
public sealed class FindAccount(Collection<Account> accounts)
{
    /// <returns>null for a person whom the platform does not know.</returns>
    public Task<Stored<Account>?> ByTelegramIdAsync(long telegramId, CancellationToken cancellationToken) =>
        accounts.FindByClaimAsync(AccountSchema.TelegramIdClaim, AccountSchema.TelegramIdValue(telegramId), cancellationToken);

    /// <param name="email">As <see cref="EmailAddress.Normalize"/> writes it.</param>
    /// <returns>null when no account has it.</returns>
    public Task<Stored<Account>?> ByEmailAsync(string email, CancellationToken cancellationToken) =>
        ByEmailHashAsync(AccountSchema.EmailValue(email), cancellationToken);

    /// <returns>null when no account has the e-mail of this hash.</returns>
    public Task<Stored<Account>?> ByEmailHashAsync(string emailHash, CancellationToken cancellationToken) =>
        accounts.FindByClaimAsync(AccountSchema.EmailClaim, emailHash, cancellationToken);

    /// <returns>null for a person who never signed in by Google.</returns>
    public Task<Stored<Account>?> ByGoogleSubjectAsync(string subject, CancellationToken cancellationToken) =>
        accounts.FindByClaimAsync(AccountSchema.GoogleClaim, KeyText.Escape(subject), cancellationToken);

    /// <returns>null when there is no such account.</returns>
    public async Task<Stored<Account>?> ByIdAsync(AccountId id, CancellationToken cancellationToken) =>
        await accounts.FindAsync(AccountSchema.KeyOf(id), cancellationToken) is { Value.IsDeleted: false } account ? account : null;
}
