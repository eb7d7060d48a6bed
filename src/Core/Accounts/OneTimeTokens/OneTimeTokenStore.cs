using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Accounts.Tokens;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.OneTimeTokens;

/// <summary>Makes tokens for links in e-mails, and takes each back once.</summary>
/// <remarks>
/// A token is made out of what it is for by a key that only this platform has (HMAC-SHA-256, RFC 2104), so that the same request always gets the
/// same token: a second copy of an e-mail, sent because the mail server's yes was lost, voids nothing.
/// </remarks>
public sealed class OneTimeTokenStore(Collection<OneTimeToken> tokens, JwtKeyring keyring, TimeProvider time)
{
    private const int MaxLength = 200;
    private const int MaxTries = 20;

    // Parts this key from the one that signs access tokens (RFC 5869).
    private static readonly byte[] KeyPurpose = "one-time links"u8.ToArray();

    /// <summary>Makes the token of a request; one of another request before it, for the same purpose, is void.</summary>
    /// <param name="request">What asked for the token; a repeat gives the same.</param>
    /// <returns>The text for the link, safe in an address as it is; null when the token of this request has been used.</returns>
    public async Task<string?> IssueAsync(
        AccountId account, OneTimeTokenPurpose purpose, string email, TimeSpan lifetime, string request, CancellationToken cancellationToken)
    {
        var text = $"{account}.{Base64Url.EncodeToString(SecretOf(account, purpose, email, request))}";
        var token = new OneTimeToken(account, purpose, email, HashOf(text), time.GetUtcNow() + lifetime);
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            var current = await tokens.FindAsync(OneTimeTokenSchema.KeyOf(account, purpose), cancellationToken);
            if (current is { Value.IsUsed: true } && current.Value.TokenHash == token.TokenHash)
            {
                return null;
            }

            var written = current is null ? await tokens.AddAsync(token, cancellationToken) : await tokens.ReplaceAsync(current, token, cancellationToken);
            if (written is AddResult<OneTimeToken>.Added)
            {
                return text;
            }
        }

        throw new StoreUnavailableException("The link changed again and again while it was being made.");
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

    private byte[] SecretOf(AccountId account, OneTimeTokenPurpose purpose, string email, string request)
    {
        var key = HKDF.DeriveKey(HashAlgorithmName.SHA256, keyring.SigningKey.ToArray(), SHA256.HashSizeInBytes, info: KeyPurpose);
        return HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{purpose}\n{request}\n{account}\n{email}"));
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
