using System.ComponentModel.DataAnnotations;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Resumes;

namespace JobFunctions.Api.Resumes;

/// <summary>One place of work.</summary>
public sealed record EmploymentRequest : IValidatableObject
{
    [Line(200)]
    public string? Position { get; init; }

    [Line(200)]
    public string? Employer { get; init; }

    /// <summary><c>YYYY</c> or <c>YYYY-MM</c>.</summary>
    [YearMonth]
    public string? From { get; init; }

    /// <summary><c>YYYY</c> or <c>YYYY-MM</c>; nothing means until now.</summary>
    [YearMonth]
    public string? To { get; init; }

    [Prose(10_000)]
    public string? Description { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (YearMonthAttribute.Parse(From) is { } from && YearMonthAttribute.Parse(To) is { } to && to.Year < from.Year)
        {
            yield return new ValidationResult("Must not be before the beginning.", [nameof(To)]);
        }
    }

    internal Employment ToEmployment() => new(
        TypedText.Clean(Position), TypedText.Clean(Employer), YearMonthAttribute.Parse(From), YearMonthAttribute.Parse(To), TypedText.Clean(Description));
}
