using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search.Results;

/// <summary>Exports which vacancies each search of a person has ranked.</summary>
internal sealed class SearchResultExporter(Collection<Search> searches, SearchResults results) : IAccountExporter
{
    private const int PageSize = 20;

    public string Name => "search_results";

    public IReadOnlyList<string> Kept => [SearchResults.Container];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (search, _) in searches.ListAsync(account.Id.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            for (var place = 0; place < search.Listed; place += SearchResults.ChunkSize)
            {
                foreach (var found in await results.ReadAsync(account.Id, search.Id, place / SearchResults.ChunkSize, cancellationToken))
                {
                    yield return new ExportedResult(search.Id, found.Vacancy.Id, found.Vacancy.Title, found.Ranked);
                }
            }
        }
    }

    private sealed record ExportedResult(SearchId SearchId, VacancyId VacancyId, string Title, Matching.RankedVacancy Ranked);
}
