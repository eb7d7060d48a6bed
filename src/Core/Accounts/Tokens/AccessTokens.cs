using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JobFunctions.Core.Identifiers;

namespace JobFunctions.Core.Accounts.Tokens;

/// <summary>Issues and reads access tokens: JSON Web Tokens (RFC 7519), signed HS256 and nothing else.</summary>
public sealed class AccessTokens(JwtKeyring keys, TimeProvider time)
{
    /// <summary>How long a token counts.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(60);

    private const string Issuer = "jobfunctions";
    private const int MaxLength = 2048;

    public string Issue(Account account)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var header = JsonSerializer.SerializeToUtf8Bytes(new TokenHeader("HS256", "JWT", keys.SigningKeyId), TokenJson.Default.TokenHeader);
        var claims = new TokenClaims(
            Issuer, account.Id.ToString(), account.Role.Name(), account.TokenEpoch, now, now + (long)Lifetime.TotalSeconds);
        return JsonWebSignature.Sign(header, JsonSerializer.SerializeToUtf8Bytes(claims, TokenJson.Default.TokenClaims), keys.SigningKey);
    }

    /// <returns>null for what is no token of ours, is tampered with, or has expired.</returns>
    public AccessToken? Read(string token)
    {
        if (token.Length > MaxLength
            || !JsonWebSignature.TrySplit(token, out var headerBytes, out var payload)
            || Parse(headerBytes, TokenJson.Default.TokenHeader) is not { Algorithm: "HS256", KeyId: { } keyId }
            || keys.KeyOf(keyId) is not { IsEmpty: false } key
            || !JsonWebSignature.IsSignedWith(token, key)
            || Parse(payload, TokenJson.Default.TokenClaims) is not { Issuer: Issuer } claims
            || !GuidId.TryParse(claims.Subject, out AccountId account)
            || AccountRoles.Parse(claims.Role) is not { } role)
        {
            return null;
        }

        var now = time.GetUtcNow().ToUnixTimeSeconds();
        return claims.ExpiresAt > now
            ? new AccessToken(
                account, role, claims.Epoch, DateTimeOffset.FromUnixTimeSeconds(claims.IssuedAt), DateTimeOffset.FromUnixTimeSeconds(claims.ExpiresAt))
            : null;
    }

    private static T? Parse<T>(byte[] json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
