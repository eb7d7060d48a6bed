using System.ComponentModel.DataAnnotations;
using JobFunctions.Api.Validation;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Accounts;

/// <summary>The form of the OAuth 2.0 password grant (RFC 6749, 4.3.2). Members that it has besides are ignored.</summary>
public sealed record LoginForm
{
    /// <summary>The e-mail.</summary>
    [FromForm(Name = "username")]
    [Mandatory]
    [Line(254)]
    public string? Username { get; init; }

    [FromForm(Name = "password")]
    [Mandatory]
    [MaxLength(PasswordAttribute.Most, ErrorMessage = "Must be at most 128 characters.")]
    public string? Password { get; init; }
}
