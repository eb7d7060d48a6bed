using JobFunctions.Core.TextSearch;

namespace JobFunctions.Core.Vacancies.Indexing;

/// <summary>A page of vacancies, to be read from the store.</summary>
/// <param name="Ids">In order.</param>
/// <param name="Total">How many fit on all pages.</param>
/// <param name="NextCursor">Null when nothing follows.</param>
/// <param name="Facets">
/// Named as the contract names the filters. A key is what <see cref="VacancyQuery"/> takes; of an enum the member's name, of
/// <c>remote</c> "true" or "false".
/// </param>
public sealed record VacancyPage(IReadOnlyList<VacancyId> Ids, int Total, string? NextCursor, IReadOnlyList<Facet> Facets);
