using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Validation;

/// <summary>A date, which counts to its end in UTC, or a time with its offset; not passed, and at most two years ahead. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class FutureTimeAttribute : ValidationAttribute
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(731);

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not string text || string.IsNullOrWhiteSpace(text))
        {
            return ValidationResult.Success;
        }

        var now = validationContext.GetRequiredService<TimeProvider>().GetUtcNow();
        var fault = Parse(text) is not { } time ? "Must be a date or a time, such as 2026-12-31 or 2026-12-31T18:00:00Z."
            : time <= now ? "Must not have passed."
            : time > now + Longest ? "Must be at most two years ahead."
            : null;
        return fault is null ? ValidationResult.Success : new ValidationResult(fault, validationContext.MemberName is { } name ? [name] : null);
    }

    /// <returns>null for null, blank and what is neither.</returns>
    public static DateTimeOffset? Parse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new DateTimeOffset(date.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero)
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time
        : null;
}
