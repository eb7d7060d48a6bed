using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.OneTimeTokens;

/// <summary>Makes tokens for links in e-mails, and takes each back once.</summary>
public sealed class OneTimeTokenStore(Collection<OneTimeToken> tokens, TimeProvider time)
{
    private const int SecretBytes = 32;
    private const int MaxLength = 200;

    /// <summary>Makes a token; the one before it for the same purpose is void.</summary>
    /// <returns>The text for the link, safe in an address as it is.</returns>
    public async Task<string> IssueAsync(
        AccountId account, OneTimeTokenPurpose purpose, string email, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var text = $"{account}.{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes))}";
        await tokens.PutAsync(new OneTimeToken(account, purpose, email, HashOf(text), time.GetUtcNow() + lifetime), cancellationToken);
        return text;
    }

    /// <summary>Takes a token: of any number who send it at once, one gets the account.</summary>
    /// <returns>null for a token that is none, is for something else, was used or has expired.</returns>
    public async Task<OneTimeToken?> TakeAsync(string text, OneTimeTokenPurpose purpose, CancellationToken cancellationToken)
    {
        if (text.Length > MaxLength
            || text.IndexOf('.', StringComparison.Ordinal) is not (> 0 and var dot)
            || !GuidId.TryParse(text[..dot], out AccountId account)
            || await tokens.FindAsync(OneTimeTokenSchema.KeyOf(account, purpose), cancellationToken) is not { } stored
            || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashOf(text)), Encoding.ASCII.GetBytes(stored.Value.TokenHash))
            || stored.Value.IsUsed
            || stored.Value.ExpiresAt <= time.GetUtcNow())
        {
            return null;
        }

        // A write, not a deletion: a deletion succeeds for everybody who comes with the version that was there.
        return await tokens.ReplaceAsync(stored, stored.Value with { IsUsed = true }, cancellationToken) is AddResult<OneTimeToken>.Added
            ? stored.Value
            : null;
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
