using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Settings;

/// <summary>Hours of your day in which nothing is sent: it comes when they end. Over midnight where the first is the later one.</summary>
public sealed record QuietHoursBody
{
    [Mandatory]
    [Within(0, 23)]
    public int? From { get; init; }

    [Mandatory]
    [Within(0, 23)]
    public int? To { get; init; }
}
