using System.Text.Json.Serialization;

namespace JobFunctions.Core.Accounts.Tokens;

/// <summary>The claims of an access token; times in Unix seconds.</summary>
internal sealed record TokenClaims(
    [property: JsonPropertyName("iss")] string? Issuer,
    [property: JsonPropertyName("sub")] string? Subject,
    [property: JsonPropertyName("role")] string? Role,
    [property: JsonPropertyName("epoch")] int Epoch,
    [property: JsonPropertyName("iat")] long IssuedAt,
    [property: JsonPropertyName("exp")] long ExpiresAt);

[JsonSerializable(typeof(TokenHeader))]
[JsonSerializable(typeof(TokenClaims))]
internal sealed partial class TokenJson : JsonSerializerContext;
