using System.ComponentModel;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Analytics;

/// <summary>Of which vacancy and of which days to tell.</summary>
public readonly record struct AnalyticsQuery(
    [property: FromQuery(Name = "job")]
    [property: Description("A vacancy's id; nothing for all.")]
    string? Job,

    [property: FromQuery(Name = "from")]
    [property: Description("The first day, in UTC; 29 days before the last where nothing is said.")]
    [property: Time]
    string? From,

    [property: FromQuery(Name = "to")]
    [property: Description("The last day, in UTC; today where nothing is said.")]
    [property: Time]
    string? To)
{
    private const int DaysBefore = 29;

    internal bool IsOfOne => !string.IsNullOrWhiteSpace(Job);

    /// <summary>null where no vacancy is named, and for what is no id of one.</summary>
    internal VacancyId? VacancyId => Core.Vacancies.VacancyId.TryParse(Job?.Trim(), out var id) && id.Source is null ? id : null;

    /// <returns>null days with the member that is at fault, and why.</returns>
    internal (DayRange? Days, string Member, string Fault) ToDays(DateTimeOffset now)
    {
        var from = TimeAttribute.From(From) is { } begin ? DayMarks.DayOf(begin) : (DateOnly?)null;
        var last = TimeAttribute.To(To) is { } end ? DayMarks.DayOf(end) : DayMarks.DayOf(now);
        var days = new DayRange(from ?? DateOnly.FromDayNumber(Math.Max(0, last.DayNumber - DaysBefore)), last);
        return days.Days < 1 ? (null, "from", To is null ? "Must not be after today." : "Must not be after to.")
            : days.Days > DayRange.MaxDays ? (null, "from", $"Must be at most {DayRange.MaxDays} days before to, both counted.")
            : (days, "", "");
    }
}
