using System.Runtime.CompilerServices;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Tests.Storage;

/// <summary>Serves one call after the other, each in its time by a clock, as a store that has too much to do.</summary>
/// <param name="time">Moved by one thread.</param>
/// <param name="each">How long a call takes.</param>
internal sealed class SlowPartitionStore(IPartitionStore inner, TimeProvider time, TimeSpan each) : IPartitionStore
{
    private DateTimeOffset _free = time.GetUtcNow();

    public async Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken)
    {
        await ServeAsync(cancellationToken);
        return await inner.GetAsync(key, cancellationToken);
    }

    public async Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken)
    {
        await ServeAsync(cancellationToken);
        return await inner.PutAsync(key, body, condition, cancellationToken);
    }

    public async Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken)
    {
        await ServeAsync(cancellationToken);
        return await inner.DeleteAsync(key, etag, cancellationToken);
    }

    public async IAsyncEnumerable<StoredItem> ScanAsync(
        string collection, string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await ServeAsync(cancellationToken);
        await foreach (var item in inner.ScanAsync(collection, partition, range, pageSize, cancellationToken))
        {
            yield return item;
        }
    }

    private Task ServeAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        _free = (_free > now ? _free : now) + each;
        return Task.Delay(_free - now, time, cancellationToken);
    }
}
