using JobFunctions.Core.TextSearch;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>A page of open vacancies.</summary>
/// <param name="Vacancies">In order; of each description only its beginning, see <see cref="LiveVacancies.BeginningLength"/>.</param>
/// <param name="Total">How many fit on all pages.</param>
/// <param name="NextCursor">Null when nothing follows.</param>
/// <param name="Facets">As <see cref="Indexing.VacancyPage.Facets"/>.</param>
public sealed record VacancyListing(IReadOnlyList<PostedVacancy> Vacancies, int Total, string? NextCursor, IReadOnlyList<Facet> Facets);
