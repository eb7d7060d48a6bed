using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Search;

/// <summary>Exports the searches of a person as they are kept.</summary>
internal sealed class SearchExporter(Collection<Search> searches) : IAccountExporter
{
    private const int PageSize = 100;

    public string Name => "searches";

    /// <remarks>The blobs are of vacancies while a search runs; what it found of them comes as recommendations.</remarks>
    public IReadOnlyList<string> Kept => [SearchSchema.Searches.Name, SearchBlobs.Container];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var search in searches.ListAsync(account.Id.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            yield return search.Value;
        }
    }
}
