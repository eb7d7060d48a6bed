using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Api.Validation;

/// <summary>A password to set: 8 to 128 characters of any kind (NIST SP 800-63B, 3.1.1.2). Null counts as not given; nothing is trimmed.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PasswordAttribute : ValidationAttribute
{
    public const int Least = 8;

    public const int Most = 128;

    public override bool IsValid(object? value) => value is null or string { Length: >= Least and <= Most };

    public override string FormatErrorMessage(string name) => $"Must be {Least} to {Most} characters.";
}
