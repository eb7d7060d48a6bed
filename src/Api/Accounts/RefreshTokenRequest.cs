using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Accounts;

/// <summary>The refresh token to use up or to end.</summary>
public sealed record RefreshTokenRequest
{
    [Mandatory]
    [Line(500)]
    public string? RefreshToken { get; init; }
}
