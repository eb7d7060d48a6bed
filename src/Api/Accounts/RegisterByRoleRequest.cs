using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Accounts;

/// <summary>A registration that says what the person is.</summary>
public sealed record RegisterByRoleRequest : RegisterRequest
{
    [Mandatory]
    public RegisteredRole? Role { get; init; }

    /// <summary>Required of a recruiter.</summary>
    [Line(200)]
    public string? CompanyName { get; init; }

    [Prose(5000)]
    public string? CompanyDescription { get; init; }

    [WebAddress]
    public string? Website { get; init; }
}
