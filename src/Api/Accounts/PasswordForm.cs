using System.ComponentModel.DataAnnotations;
using JobFunctions.Api.Validation;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Accounts;

/// <summary>The form of the page that asks for a new password.</summary>
public sealed record PasswordForm
{
    /// <summary>Of the link.</summary>
    [FromForm(Name = "token")]
    [Mandatory]
    [Line(200)]
    public string? Token { get; init; }

    /// <summary>8 to 128 characters; others are said on the page.</summary>
    [FromForm(Name = "password")]
    [Required(ErrorMessage = "Is required.")]
    [MaxLength(1000, ErrorMessage = "Must be at most 128 characters.")]
    public string? Password { get; init; }
}
