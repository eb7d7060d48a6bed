using System.Runtime.CompilerServices;
using System.Text;
using JobFunctions.Core.Storage;

namespace JobFunctions.StandIns.Storage;

/// <summary>Counts the calls that reach a store, and the bytes of the bodies that go in and out. Thread-safe.</summary>
/// <param name="only">The collection whose calls count; null for all. An app has calls of its own to make, in its own time.</param>
public sealed class CountingPartitionStore(IPartitionStore inner, string? only = null) : IPartitionStore
{
    private StoreCounts _counts = new();

    /// <summary>What was counted since the start or the last <see cref="Take"/>.</summary>
    public StoreCounts Counts => _counts;

    /// <summary>What was counted so far; counting begins again at nothing.</summary>
    public StoreCounts Take() => Interlocked.Exchange(ref _counts, new StoreCounts());

    public async Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken)
    {
        var item = await inner.GetAsync(key, cancellationToken);
        Add(key.Collection, new StoreCounts { Gets = 1, BytesOut = SizeOf(item?.Body) });
        return item;
    }

    public async Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken)
    {
        Add(key.Collection, new StoreCounts { Puts = 1, BytesIn = SizeOf(body) });
        return await inner.PutAsync(key, body, condition, cancellationToken);
    }

    public async Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken)
    {
        Add(key.Collection, new StoreCounts { Deletes = 1 });
        return await inner.DeleteAsync(key, etag, cancellationToken);
    }

    /// <summary>Counts one scan for each page that the caller went through.</summary>
    public async IAsyncEnumerable<StoredItem> ScanAsync(
        string collection, string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var items = 0;
        Add(collection, new StoreCounts { Scans = 1 });
        await foreach (var item in inner.ScanAsync(collection, partition, range, pageSize, cancellationToken))
        {
            Add(collection, new StoreCounts { Scans = items > 0 && items % pageSize == 0 ? 1 : 0, BytesOut = SizeOf(item.Body) });
            items++;
            yield return item;
        }
    }

    private static long SizeOf(string? body) => body is null ? 0 : Encoding.UTF8.GetByteCount(body);

    private void Add(string collection, StoreCounts more)
    {
        if (only is not null && collection != only)
        {
            return;
        }

        StoreCounts before;
        do
        {
            before = _counts;
        }
        while (Interlocked.CompareExchange(ref _counts, before + more, before) != before);
    }
}
