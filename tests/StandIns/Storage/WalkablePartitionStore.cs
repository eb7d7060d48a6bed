using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using JobFunctions.Core.Storage;

namespace JobFunctions.StandIns.Storage;

/// <summary>A store that remembers where it was written to, so that a test can read all of it.</summary>
public sealed class WalkablePartitionStore(IPartitionStore inner) : IPartitionStore
{
    private readonly ConcurrentDictionary<(string Collection, string Partition), bool> _places = new();

    public Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken) => inner.GetAsync(key, cancellationToken);

    public Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken)
    {
        _places[(key.Collection, key.Partition)] = true;
        return inner.PutAsync(key, body, condition, cancellationToken);
    }

    public Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken) => inner.DeleteAsync(key, etag, cancellationToken);

    public IAsyncEnumerable<StoredItem> ScanAsync(
        string collection, string partition, KeyRange range, int pageSize, CancellationToken cancellationToken) =>
        inner.ScanAsync(collection, partition, range, pageSize, cancellationToken);

    /// <summary>Every item of every partition of every collection.</summary>
    public async IAsyncEnumerable<(ItemKey Key, string Body)> WalkAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (collection, partition) in _places.Keys)
        {
            await foreach (var item in inner.ScanAsync(collection, partition, KeyRange.All, 1000, cancellationToken))
            {
                yield return (new ItemKey(collection, partition, item.Key), item.Body);
            }
        }
    }
}
