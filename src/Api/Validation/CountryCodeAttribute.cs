using System.ComponentModel.DataAnnotations;
using JobFunctions.Core.Reference;

namespace JobFunctions.Api.Validation;

/// <summary>A country of ISO 3166 by its two letters, in either case. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CountryCodeAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is not string text || string.IsNullOrWhiteSpace(text) || Countries.Codes.Contains(Clean(text)!);

    public override string FormatErrorMessage(string name) => "Must be a country of two letters (ISO 3166), such as KZ.";

    /// <returns>In upper case; null for null and blank.</returns>
    public static string? Clean(string? code) => string.IsNullOrWhiteSpace(code) ? null : code.Trim().ToUpperInvariant();
}
