using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace JobFunctions.Api.Validation;

/// <summary>A date, which stands for its beginning in UTC, or a time; ISO 8601. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class InstantAttribute : ValidationAttribute
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public override bool IsValid(object? value) => value is not string text || string.IsNullOrWhiteSpace(text) || Parse(text) is not null;

    public override string FormatErrorMessage(string name) => "Must be a date or a time, such as 2026-12-31 or 2026-12-31T18:00:00Z.";

    /// <returns>null for null, blank and what is neither.</returns>
    public static DateTimeOffset? Parse(string? text) =>
        // A plus that nobody escaped arrives as a space.
        DateTimeOffset.TryParseExact(
            text?.Trim().Replace(' ', '+'), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time
            : null;
}
