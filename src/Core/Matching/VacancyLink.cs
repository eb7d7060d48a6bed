using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching;

/// <summary>One place where a vacancy is published.</summary>
public sealed record VacancyLink(VacancyId Id, string Source, Uri? Url);
