using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Validation;

/// <summary>
/// A date, which counts to its end in UTC, or a time, in UTC where it names no offset; ISO 8601, not passed, and at most two years ahead.
/// Null and blank count as not given.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class FutureTimeAttribute : ValidationAttribute
{
    private const string DateForm = "yyyy-MM-dd";

    private static readonly TimeSpan Longest = TimeSpan.FromDays(731);

    /// <summary>Whether it must say the hour: nobody meets for a whole day.</summary>
    public bool NeedsHour { get; init; }

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not string text || string.IsNullOrWhiteSpace(text))
        {
            return ValidationResult.Success;
        }

        var now = validationContext.GetRequiredService<TimeProvider>().GetUtcNow();
        var fault = Parse(text) is not { } time || (NeedsHour && DateOf(text) is not null) ? Form
            : time <= now ? "Must not have passed."
            : time > now + Longest ? "Must be at most two years ahead."
            : null;
        return fault is null ? ValidationResult.Success : new ValidationResult(fault, validationContext.MemberName is { } name ? [name] : null);
    }

    /// <returns>null for null, blank and what is neither.</returns>
    public static DateTimeOffset? Parse(string? text) =>
        DateOf(text) is { } date ? new DateTimeOffset(date.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero)

        // Without its date in front the parser would take "10:00" for this morning, and "1/2/2027" for a day of January.
        : text?.TrimStart() is { Length: > 10 } longer && DateOf(longer[..10]) is not null
        && DateTimeOffset.TryParse(longer, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time
        : null;

    private string Form => NeedsHour ? "Must be a time, such as 2026-12-31T18:00:00Z." : "Must be a date or a time, such as 2026-12-31 or 2026-12-31T18:00:00Z.";

    private static DateOnly? DateOf(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date < DateOnly.MaxValue ? date : null;
}
