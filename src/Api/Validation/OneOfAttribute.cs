using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Api.Validation;

/// <summary>One of some words, in either case. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class OneOfAttribute(params string[] words) : ValidationAttribute
{
    public IReadOnlyList<string> Words { get; } = words;

    public override bool IsValid(object? value) =>
        value is not string text || string.IsNullOrWhiteSpace(text) || Words.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);

    public override string FormatErrorMessage(string name) => $"Must be one of: {string.Join(", ", Words)}.";
}
