using JobFunctions.Api.Vacancies;

namespace JobFunctions.Api.Applications;

/// <summary>A vacancy that the seeker applied for.</summary>
/// <param name="Vacancy">Null when its employer deleted it.</param>
internal sealed record AppliedVacancyReply(VacancyReply? Vacancy, ApplicationReply Application);
