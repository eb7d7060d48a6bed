using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>A source's answer to one query.</summary>
/// <param name="Vacancies">In the source's order; snippets unless <see cref="Vacancy.HasDetails"/>.</param>
/// <param name="Found">How many the source says it has for the query; known on first pages, else null.</param>
/// <param name="Further">Pages and narrower queries that follow from this answer; the source plans them within its own caps and the criteria's limit.</param>
public sealed record SourcePage(IReadOnlyList<Vacancy> Vacancies, int? Found, IReadOnlyList<SourceQuery> Further);
