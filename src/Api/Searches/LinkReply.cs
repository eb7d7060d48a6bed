using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Searches;

/// <summary>A place where a vacancy is published.</summary>
/// <param name="Url">Null where there is no page.</param>
internal sealed record LinkReply(string Source, Uri? Url, VacancyId VacancyId);
