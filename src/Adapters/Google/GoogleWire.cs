using System.Text.Json.Serialization;

namespace JobFunctions.Adapters.Google;

/// <summary>Google's JSON, as far as it is read.</summary>
internal static class GoogleWire
{
    public static GoogleJson Json => GoogleJson.Default;

    /// <summary>Reply of the token endpoint (RFC 6749 5.1 and 5.2, OpenID Connect Core 3.1.3.3).</summary>
    internal sealed record Token(string? IdToken, string? Error);

    /// <summary>A JSON Web Key Set (RFC 7517).</summary>
    internal sealed record KeySet(IReadOnlyList<Key?>? Keys);

    /// <param name="N">Modulus, base64url.</param>
    /// <param name="E">Exponent, base64url.</param>
    internal sealed record Key(string? Kid, string? Kty, string? Alg, string? Use, string? N, string? E);

    internal sealed record Header(string? Alg, string? Kid);

    /// <summary>Claims of an id token (OpenID Connect Core 2 and 5.1).</summary>
    internal sealed record Claims(
        string? Iss, string? Aud, string? Sub, long? Exp, long? Iat, string? Email, bool? EmailVerified, string? GivenName, string? FamilyName);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(GoogleWire.Token))]
[JsonSerializable(typeof(GoogleWire.KeySet))]
[JsonSerializable(typeof(GoogleWire.Header))]
[JsonSerializable(typeof(GoogleWire.Claims))]
internal sealed partial class GoogleJson : JsonSerializerContext;
