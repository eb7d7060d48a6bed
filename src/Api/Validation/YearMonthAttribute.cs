using System.ComponentModel.DataAnnotations;
using JobFunctions.Core.Resumes;

namespace JobFunctions.Api.Validation;

/// <summary>A year, or a year and month: <c>YYYY</c> or <c>YYYY-MM</c>. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class YearMonthAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) =>
        value is not string text || string.IsNullOrWhiteSpace(text) || PartialDate.TryParse(text.Trim(), out _);

    public override string FormatErrorMessage(string name) => "Must be a year or a year and month: YYYY or YYYY-MM.";

    /// <returns>null for nothing.</returns>
    public static PartialDate? Parse(string? text) => PartialDate.TryParse(text?.Trim(), out var date) ? date : null;
}
