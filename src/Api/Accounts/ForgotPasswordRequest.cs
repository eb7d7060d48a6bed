using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Accounts;

/// <summary>Whose password is forgotten.</summary>
public sealed record ForgotPasswordRequest
{
    [Mandatory]
    [EmailLine]
    public string? Email { get; init; }
}
