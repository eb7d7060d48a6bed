using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace JobFunctions.Api.Validation;

/// <summary>A date, which counts from its beginning or to its end in UTC, or a time with its offset. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TimeAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is not string text || string.IsNullOrWhiteSpace(text) || From(text) is not null;

    public override string FormatErrorMessage(string name) => "Must be a date or a time, such as 2026-11-20 or 2026-11-20T18:00:00Z.";

    /// <summary>The beginning of a date, or the time.</summary>
    /// <returns>null for null, blank and what is neither.</returns>
    public static DateTimeOffset? From(string? text) => DateOf(text) is { } date ? StartOf(date) : TimeOf(text);

    /// <summary>The last moment of a date, or the time.</summary>
    /// <returns>null for null, blank and what is neither.</returns>
    public static DateTimeOffset? To(string? text) => DateOf(text) is { } date ? StartOf(date).AddDays(1).AddTicks(-1) : TimeOf(text);

    private static DateOnly? DateOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date < DateOnly.MaxValue ? date : null;

    private static DateTimeOffset? TimeOf(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    private static DateTimeOffset StartOf(DateOnly date) => new(date, TimeOnly.MinValue, TimeSpan.Zero);
}
