using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Passwords;

/// <summary>Gives an account a password, whatever it had. Safe to repeat.</summary>
public sealed class SetPassword(Collection<Credentials> credentials, IPasswordHasher hasher, TimeProvider time)
{
    public Task RunAsync(AccountId account, string password, CancellationToken cancellationToken) =>
        credentials.PutAsync(new Credentials(account, hasher.Hash(password), time.GetUtcNow()), cancellationToken);

    /// <summary>Takes the password of an account that is no more.</summary>
    public Task ClearAsync(AccountId account, CancellationToken cancellationToken) =>
        credentials.DeleteAsync(CredentialsSchema.KeyOf(account), cancellationToken);
}
