using JobFunctions.Core.Analytics;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Analytics;

/// <summary>Views and applications of a vacancy on a day.</summary>
/// <param name="Title">Of the vacancy.</param>
/// <param name="Date">In UTC.</param>
internal sealed record AnalyticsReply(VacancyId VacancyId, string Title, DateOnly Date, long Views, int Applications)
{
    public static AnalyticsReply Of(VacancyDay day) => new(day.VacancyId, day.Title, day.Day, day.Views, day.Applications);
}
