using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Api.Validation;

/// <summary>Values of a filter in a query: the name may stand there several times, and what is blank counts as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public class FilterAttribute(int maxLength) : ValidationAttribute
{
    /// <summary>Most values of one filter.</summary>
    public const int MaxCount = 50;

    private readonly LineAttribute _line = new(maxLength);

    /// <summary>Whether a value may itself be a list with commas. Names of places and categories may hold commas of their own.</summary>
    public bool HasCommas { get; init; }

    protected sealed override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var values = Read(value as IReadOnlyList<string?>, HasCommas);
        var fault = values.Count > MaxCount ? $"Must have at most {MaxCount} values." : values.Select(FaultOf).FirstOrDefault(found => found is not null);
        return fault is null ? ValidationResult.Success : new ValidationResult(fault, validationContext.MemberName is { } name ? [name] : null);
    }

    /// <returns>null for a value that is fine.</returns>
    public virtual string? FaultOf(string value) => _line.FaultOf(value);

    public static IReadOnlyList<string> Read(IReadOnlyList<string?>? values, bool hasCommas = false) => values is null
        ? []
        : [.. values
            .OfType<string>()
            .SelectMany(value => hasCommas ? value.Split(',') : [value])
            .Where(value => !string.IsNullOrWhiteSpace(value))
            .Select(value => value.Trim())];
}
