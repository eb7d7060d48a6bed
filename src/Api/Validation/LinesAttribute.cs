using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Api.Validation;

/// <summary>A list of lines; each is bounded as <see cref="LineAttribute"/> bounds one.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LinesAttribute(int maxCount, int maxLength) : ValidationAttribute
{
    private readonly LineAttribute _line = new(maxLength);

    public int MaxCount { get; } = maxCount;

    public int MaxLength { get; } = maxLength;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not IReadOnlyList<string?> lines)
        {
            return ValidationResult.Success;
        }

        var fault = lines.Count > MaxCount ? $"Must have at most {MaxCount} items."
            : lines.Any(string.IsNullOrWhiteSpace) ? "Must not have empty items."
            : lines.Select(line => _line.FaultOf(line!)).FirstOrDefault(found => found is not null) is { } found ? $"An item: {found}"
            : null;
        return fault is null ? ValidationResult.Success : new ValidationResult(fault, validationContext.MemberName is { } name ? [name] : null);
    }
}
