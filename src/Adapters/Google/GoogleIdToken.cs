using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JobFunctions.Core.Accounts.SignIn;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Google;

/// <summary>Reads id tokens that Google signed for our client (OpenID Connect Core 3.1.3.7; Google, "Verify the Google ID token", read 2026-11).</summary>
/// <remarks>Google's own library takes the address of the keys, but then neither a clock nor a slack, and keeps keys for an hour whatever their id.</remarks>
internal sealed class GoogleIdToken(IOptions<GoogleOptions> options, GoogleKeys keys, TimeProvider time)
{
    private const int MaxLength = 10_000;

    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(30);

    /// <returns>null for one that is not Google's, not for us, or out of its time.</returns>
    /// <exception cref="Core.Search.SourceBusyException">Google gives no keys now.</exception>
    public async Task<GooglePerson?> ReadAsync(string token, CancellationToken cancellationToken)
    {
        if (token.Length > MaxLength
            || token.Split('.') is not [var headerText, var claimsText, var signatureText]
            || Parse(headerText, GoogleWire.Json.Header) is not { Alg: "RS256", Kid: { } keyId }
            || !Base64Url.IsValid(signatureText)
            || await keys.FindAsync(keyId, cancellationToken) is not { } key)
        {
            return null;
        }

        using var rsa = RSA.Create(key);
        var signed = Encoding.ASCII.GetBytes($"{headerText}.{claimsText}");
        return rsa.VerifyData(signed, Base64Url.DecodeFromChars(signatureText), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            && Parse(claimsText, GoogleWire.Json.Claims) is { Sub: { Length: > 0 } subject } claims
            && IsForUsNow(claims)
            ? new GooglePerson(subject, claims.Email, claims.EmailVerified ?? false, claims.GivenName, claims.FamilyName)
            : null;
    }

    private bool IsForUsNow(GoogleWire.Claims claims)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        return claims.Iss is "https://accounts.google.com" or "accounts.google.com"
            && claims.Aud == options.Value.ClientId
            && claims.Exp > now
            && claims.Iat <= now + (long)Slack.TotalSeconds;
    }

    private static T? Parse<T>(string part, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return Base64Url.IsValid(part) ? JsonSerializer.Deserialize(Base64Url.DecodeFromChars(part), type) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
