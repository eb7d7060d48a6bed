using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Analytics;

/// <summary>What happened to a vacancy on a day: a view or an application at least.</summary>
/// <param name="Title">Of the vacancy, as it stands now.</param>
/// <param name="Day">In UTC.</param>
public sealed record VacancyDay(VacancyId VacancyId, string Title, DateOnly Day, long Views, int Applications);
