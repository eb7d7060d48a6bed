using System.ComponentModel.DataAnnotations;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Interviews;

namespace JobFunctions.Api.Interviews;

/// <summary>When and where to meet. In a change, members that are left out or null stay as they are; an empty text takes the old one away.</summary>
public sealed record InterviewRequest : IValidatableObject
{
    public const int MaxSlots = 20;

    /// <summary>One time, in the future.</summary>
    [FutureTime(NeedsHour = true)]
    public string? StartsAt { get; init; }

    /// <summary>Several times to choose from, each in the future; in place of <see cref="StartsAt"/>.</summary>
    [MinLength(1, ErrorMessage = "Must have a time.")]
    [MaxLength(MaxSlots, ErrorMessage = "Must have at most 20 times.")]
    public IReadOnlyList<string?>? Slots { get; init; }

    /// <summary>An hour where it is missing.</summary>
    [Within(5, 480)]
    public int? DurationMinutes { get; init; }

    /// <summary>Where to come to.</summary>
    [Line(300)]
    public string? Location { get; init; }

    /// <summary>Where to call in.</summary>
    [WebAddress]
    public string? Link { get; init; }

    [Prose(2000)]
    public string? Note { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (StartsAt is not null && Slots is not null)
        {
            yield return new ValidationResult("Must be left out beside slots.", [nameof(StartsAt)]);
            yield return new ValidationResult("Must be left out beside starts_at.", [nameof(Slots)]);
        }

        var future = new FutureTimeAttribute { NeedsHour = true };
        if (Slots is not null && Slots.Any(slot => slot is null || FutureTimeAttribute.Parse(slot) is null || future.GetValidationResult(slot, validationContext) is not null))
        {
            yield return new ValidationResult("Must be times that have not passed.", [nameof(Slots)]);
        }
    }

    internal InterviewTerms ToTerms() => new(
        FutureTimeAttribute.Parse(StartsAt) is { } start ? [start] : Slots?.Select(FutureTimeAttribute.Parse).OfType<DateTimeOffset>().ToList(),
        DurationMinutes,
        Location?.Trim(),
        Link?.Trim(),
        Note?.Trim());
}
