using JobFunctions.Core.Storage;

namespace JobFunctions.StandIns.Storage;

/// <summary>A store that is down for as long as a test says so.</summary>
/// <param name="collection">The only one that can be down; null for all.</param>
public sealed class FaultyPartitionStore(IPartitionStore inner, string? collection = null) : IPartitionStore
{
    public bool IsDown { get; set; }

    public Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken) => StoreOf(key.Collection).GetAsync(key, cancellationToken);

    public Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken) =>
        StoreOf(key.Collection).PutAsync(key, body, condition, cancellationToken);

    public Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken) =>
        StoreOf(key.Collection).DeleteAsync(key, etag, cancellationToken);

    public IAsyncEnumerable<StoredItem> ScanAsync(string collection, string partition, KeyRange range, int pageSize, CancellationToken cancellationToken) =>
        StoreOf(collection).ScanAsync(collection, partition, range, pageSize, cancellationToken);

    private IPartitionStore StoreOf(string asked) =>
        IsDown && (collection is null || asked == collection) ? throw new StoreUnavailableException("Down, as the test wants it.") : inner;
}
