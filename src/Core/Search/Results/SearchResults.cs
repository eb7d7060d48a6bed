using System.Text.Json;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Search.Results;

/// <summary>What each search has ranked, best first, in blobs of a few vacancies each.</summary>
public sealed class SearchResults(IBlobStore blobs)
{
    public const string Container = "search-results";

    /// <summary>Vacancies in one blob.</summary>
    public const int ChunkSize = 20;

    public async Task PutAsync(AccountId account, SearchId search, IReadOnlyList<Recommendation> ranked, CancellationToken cancellationToken)
    {
        foreach (var (chunk, items) in ranked.Chunk(ChunkSize).Index())
        {
            var json = JsonSerializer.SerializeToUtf8Bytes([.. items], RecordJson.Of<List<Recommendation>>());
            await blobs.PutAsync(NameOf(account, search, chunk), json, "application/json", cancellationToken);
        }
    }

    /// <summary>A chunk, counted from 0; empty where there is none.</summary>
    public async Task<IReadOnlyList<Recommendation>> ReadAsync(AccountId account, SearchId search, int chunk, CancellationToken cancellationToken) =>
        await blobs.GetAsync(NameOf(account, search, chunk), cancellationToken) is { } blob
            ? JsonSerializer.Deserialize(blob.Bytes.Span, RecordJson.Of<List<Recommendation>>()) ?? []
            : [];

    public Task DeleteAsync(AccountId account, SearchId search, CancellationToken cancellationToken) => DeleteAsync($"{account}/{search}/", cancellationToken);

    /// <summary>Deletes the results of every search of a person.</summary>
    public Task DeleteAllAsync(AccountId account, CancellationToken cancellationToken) => DeleteAsync($"{account}/", cancellationToken);

    private static BlobName NameOf(AccountId account, SearchId search, int chunk) => new(Container, $"{account}/{search}/{chunk:0000}");

    private async Task DeleteAsync(string prefix, CancellationToken cancellationToken)
    {
        await foreach (var name in blobs.ListAsync(Container, prefix, cancellationToken))
        {
            await blobs.DeleteAsync(name, cancellationToken);
        }
    }
}
