using JobFunctions.Core.Accounts.OneTimeTokens;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Mails;

/// <summary>Marks an account's address as verified, for the link that went to it.</summary>
public sealed class VerifyEmail(Collection<Account> accounts, OneTimeTokenStore tokens, TimeProvider time)
{
    /// <returns>False for a token that is none, was used, has expired, or went to another address than the account's.</returns>
    public async Task<bool> RunAsync(string token, CancellationToken cancellationToken)
    {
        if (await tokens.TakeAsync(token, OneTimeTokenPurpose.VerifyEmail, cancellationToken) is not { } taken)
        {
            return false;
        }

        var account = await accounts.UpdateAsync(
            AccountSchema.KeyOf(taken.AccountId),
            current => current.Email == taken.Email && !current.IsVerified ? current with { IsVerified = true, UpdatedAt = time.GetUtcNow() } : null,
            cancellationToken);
        return account is { Value.IsVerified: true };
    }
}
