using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Api.Validation;

/// <summary>A UUID with hyphens. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class IdAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is not string text || string.IsNullOrWhiteSpace(text) || Guid.TryParseExact(text, "D", out _);

    public override string FormatErrorMessage(string name) => "Must be an id, such as 019aa2c4-6f00-7000-8000-000000000005.";
}
