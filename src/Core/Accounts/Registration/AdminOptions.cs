using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Core.Accounts.Registration;

/// <summary>The first admin. Section <c>Admin</c>.</summary>
public sealed class AdminOptions : IValidatableObject
{
    public const string SectionName = "Admin";

    /// <summary>What the admin signs in with; empty for none.</summary>
    [MaxLength(EmailAddress.MaxLength)]
    public string Email { get; set; } = string.Empty;

    /// <summary>At least 8 characters; only for the account's making.</summary>
    [MaxLength(128)]
    public string Password { get; set; } = string.Empty;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Email.Length > 0 && Password.Length < 8)
        {
            yield return new ValidationResult("Admin__Password is shorter than 8 characters.", [nameof(Password)]);
        }
    }
}
