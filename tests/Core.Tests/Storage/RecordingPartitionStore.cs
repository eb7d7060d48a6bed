using System.Collections.Concurrent;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Tests.Storage;

/// <summary>A store in memory that can say which items it holds.</summary>
internal sealed class RecordingPartitionStore : IPartitionStore
{
    private readonly MemoryPartitionStore _inner = new();
    private readonly ConcurrentDictionary<ItemKey, bool> _written = new();

    public async Task<IReadOnlyList<ItemKey>> ItemsAsync()
    {
        List<ItemKey> held = [];
        foreach (var key in _written.Keys)
        {
            if (await _inner.GetAsync(key, TestContext.Current.CancellationToken) is not null)
            {
                held.Add(key);
            }
        }

        return held;
    }

    public Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken) => _inner.GetAsync(key, cancellationToken);

    public Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken)
    {
        _written[key] = true;
        return _inner.PutAsync(key, body, condition, cancellationToken);
    }

    public Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken) =>
        _inner.DeleteAsync(key, etag, cancellationToken);

    public IAsyncEnumerable<StoredItem> ScanAsync(
        string collection, string partition, KeyRange range, int pageSize, CancellationToken cancellationToken) =>
        _inner.ScanAsync(collection, partition, range, pageSize, cancellationToken);
}
