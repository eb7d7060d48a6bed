using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Accounts;

/// <summary>Who signs in; one of <c>email</c> and <c>username</c>, which mean the same.</summary>
public sealed record LoginRequest
{
    [Line(254)]
    public string? Email { get; init; }

    [Line(254)]
    public string? Username { get; init; }

    [Mandatory]
    [System.ComponentModel.DataAnnotations.MaxLength(PasswordAttribute.Most, ErrorMessage = "Must be at most 128 characters.")]
    public string? Password { get; init; }
}
