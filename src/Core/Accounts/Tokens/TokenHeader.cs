using System.Text.Json.Serialization;

namespace JobFunctions.Core.Accounts.Tokens;

/// <summary>The JOSE header of a token.</summary>
internal sealed record TokenHeader(
    [property: JsonPropertyName("alg")] string? Algorithm,
    [property: JsonPropertyName("typ")] string? Type,
    [property: JsonPropertyName("kid")] string? KeyId);
