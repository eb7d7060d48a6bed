using System.ComponentModel.DataAnnotations;
using System.Globalization;

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
        : !IsPlain(text) ? "Must be one line of plain text."
        : null;

    private static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            var isTurn = text[i] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
            if (isTurn || char.GetUnicodeCategory(text[i]) is UnicodeCategory.Control
                or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                return false;
            }
        }

        return true;
    }
}
