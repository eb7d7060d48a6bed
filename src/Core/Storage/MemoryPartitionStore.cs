using System.Globalization;
using System.Runtime.CompilerServices;

namespace JobFunctions.Core.Storage;

/// <summary>A partition store in memory, for tests and for runs that keep nothing; passes the same contract as the others.</summary>
public sealed class MemoryPartitionStore : IPartitionStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Collection, string Partition), SortedDictionary<string, StoredItem>> _partitions = [];
    private long _version;

    public Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken)
    {
        key.ThrowIfInvalid();
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return Task.FromResult(PartitionOf((key.Collection, key.Partition)).GetValueOrDefault(key.Key));
        }
    }

    public Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken)
    {
        key.ThrowIfInvalid();
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var partition = PartitionOf((key.Collection, key.Partition));
            var current = partition.GetValueOrDefault(key.Key);
            if ((condition.RequiresAbsence && current is not null) || (condition.ETag is { } etag && current?.ETag != etag))
            {
                return Task.FromResult<string?>(null);
            }

            var item = new StoredItem(key.Key, body, (++_version).ToString(CultureInfo.InvariantCulture));
            partition[key.Key] = item;
            return Task.FromResult<string?>(item.ETag);
        }
    }

    public Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken)
    {
        key.ThrowIfInvalid();
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var partition = PartitionOf((key.Collection, key.Partition));
            if (!partition.TryGetValue(key.Key, out var current))
            {
                return Task.FromResult(true);
            }

            return Task.FromResult((etag is null || etag == current.ETag) && partition.Remove(key.Key));
        }
    }

    public async IAsyncEnumerable<StoredItem> ScanAsync(
        string collection, string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ItemKey.ThrowIfInvalid(collection, partition);
        List<StoredItem> items;
        lock (_lock)
        {
            items = [.. PartitionOf((collection, partition)).Values.Where(item => range.Contains(item.Key))];
        }

        await Task.CompletedTask;
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    private SortedDictionary<string, StoredItem> PartitionOf((string Collection, string Partition) place)
    {
        if (!_partitions.TryGetValue(place, out var items))
        {
            items = new SortedDictionary<string, StoredItem>(StringComparer.Ordinal);
            _partitions.Add(place, items);
        }

        return items;
    }
}
