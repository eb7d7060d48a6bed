using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Accounts;

/// <summary>What every registration says.</summary>
public record RegisterRequest
{
    [Mandatory]
    [EmailLine]
    public string? Email { get; init; }

    /// <summary>8-128 characters, any kind.</summary>
    [Mandatory]
    [Password]
    public string? Password { get; init; }

    [Line(100)]
    public string? FirstName { get; init; }

    [Line(100)]
    public string? LastName { get; init; }

    [PhoneLine]
    public string? Phone { get; init; }

    [Line(100)]
    public string? City { get; init; }
}
