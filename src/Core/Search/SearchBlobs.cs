using System.Text.Json;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>The vacancies that a running search has fetched, in blobs that live as long as the run.</summary>
public sealed class SearchBlobs(IBlobStore blobs)
{
    public const string Container = "searches";

    public Task PutPageAsync(AccountId account, SearchId search, int page, List<Vacancy> vacancies, CancellationToken cancellationToken) =>
        PutAsync(PageOf(account, search, page), vacancies, cancellationToken);

    public Task PutDetailsAsync(AccountId account, SearchId search, int chunk, List<Vacancy> vacancies, CancellationToken cancellationToken) =>
        PutAsync(DetailsOf(account, search, chunk), vacancies, cancellationToken);

    /// <summary>All vacancies of the pages, each once, in the order of the pages; one read in full stands for its snippet.</summary>
    public async Task<IReadOnlyList<Vacancy>> ReadAsync(AccountId account, SearchId search, int pages, int chunks, CancellationToken cancellationToken)
    {
        var vacancies = new OrderedDictionary<VacancyId, Vacancy>();
        foreach (var page in await ReadAllAsync(Enumerable.Range(0, pages).Select(page => PageOf(account, search, page)), cancellationToken))
        {
            vacancies.TryAdd(page.Id, page);
        }

        foreach (var detail in await ReadAllAsync(Enumerable.Range(0, chunks).Select(chunk => DetailsOf(account, search, chunk)), cancellationToken))
        {
            vacancies[detail.Id] = detail with { Responsibilities = detail.Responsibilities ?? vacancies.GetValueOrDefault(detail.Id)?.Responsibilities };
        }

        return [.. vacancies.Values];
    }

    public Task DeleteAllAsync(AccountId account, SearchId search, CancellationToken cancellationToken) => DeleteAsync($"{account}/{search}/", cancellationToken);

    /// <summary>Deletes the blobs of every search of a person.</summary>
    public Task DeleteAllAsync(AccountId account, CancellationToken cancellationToken) => DeleteAsync($"{account}/", cancellationToken);

    private static BlobName PageOf(AccountId account, SearchId search, int page) => new(Container, $"{account}/{search}/page-{page:0000}");

    private static BlobName DetailsOf(AccountId account, SearchId search, int chunk) => new(Container, $"{account}/{search}/details-{chunk:0000}");

    private async Task PutAsync(BlobName name, List<Vacancy> vacancies, CancellationToken cancellationToken) =>
        await blobs.PutAsync(name, JsonSerializer.SerializeToUtf8Bytes(vacancies, RecordJson.Of<List<Vacancy>>()), "application/json", cancellationToken);

    private async Task DeleteAsync(string prefix, CancellationToken cancellationToken)
    {
        await foreach (var name in blobs.ListAsync(Container, prefix, cancellationToken))
        {
            await blobs.DeleteAsync(name, cancellationToken);
        }
    }

    private async Task<IEnumerable<Vacancy>> ReadAllAsync(IEnumerable<BlobName> names, CancellationToken cancellationToken)
    {
        var contents = await Task.WhenAll(names.Select(name => blobs.GetAsync(name, cancellationToken)));
        return contents.OfType<BlobContent>().SelectMany(content =>
            JsonSerializer.Deserialize(content.Bytes.Span, RecordJson.Of<List<Vacancy>>()) ?? []);
    }
}
