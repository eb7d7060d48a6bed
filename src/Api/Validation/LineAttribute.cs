using System.ComponentModel.DataAnnotations;
using JobFunctions.Core.Text;

namespace JobFunctions.Api.Validation;

/// <summary>One line of text of people: bounded, without control characters, half characters and marks that turn the direction of what follows. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public class LineAttribute(int maxLength) : ValidationAttribute
{
    public int MaxLength { get; } = maxLength;

    protected sealed override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string text && !string.IsNullOrWhiteSpace(text) && FaultOf(text) is { } fault
            ? new ValidationResult(fault, validationContext.MemberName is { } name ? [name] : null)
            : ValidationResult.Success;

    /// <returns>null for a text that is fine.</returns>
    public virtual string? FaultOf(string text) =>
        text.Length > MaxLength ? $"Must be at most {MaxLength} characters."
        : !TypedLine.IsPlain(text) ? "Must be one line of plain text."
        : null;
}
