using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Accounts;

/// <summary>A new password, for the link that came by e-mail.</summary>
public sealed record ResetPasswordRequest
{
    [Mandatory]
    [Line(200)]
    public string? Token { get; init; }

    [Mandatory]
    [Password]
    public string? Password { get; init; }
}
