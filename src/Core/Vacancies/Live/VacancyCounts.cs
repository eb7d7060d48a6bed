using JobFunctions.Core.TextSearch;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>How many vacancies are open, and of which kinds.</summary>
/// <param name="Employers">Accounts with an open vacancy.</param>
/// <param name="Facets">As <see cref="Indexing.VacancyPage.Facets"/>, over all open vacancies.</param>
public sealed record VacancyCounts(DateTimeOffset CountedAt, int Active, int Employers, IReadOnlyList<Facet> Facets);
