using JobFunctions.Core.Accounts;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search.Saved;

/// <summary>A vacancy that a person put aside.</summary>
/// <param name="Outside">What one from outside said when it was saved, its description cut; null for one of the platform, which is read as it stands.</param>
public sealed record SavedVacancy(AccountId AccountId, VacancyId VacancyId, DateTimeOffset SavedAt, Vacancy? Outside);
