using System.Runtime.CompilerServices;
using JobFunctions.Core.Storage;

namespace JobFunctions.StandIns.Storage;

/// <summary>A store as a process sees it that ends after some calls: no later call reaches it, each throws <see cref="StoppedException"/>.</summary>
public sealed class StoppingPartitionStore(IPartitionStore inner, int callsBeforeStop) : IPartitionStore
{
    private int _callsLeft = callsBeforeStop;

    public async Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken)
    {
        Count();
        return await inner.GetAsync(key, cancellationToken);
    }

    public async Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken)
    {
        Count();
        return await inner.PutAsync(key, body, condition, cancellationToken);
    }

    public async Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken)
    {
        Count();
        return await inner.DeleteAsync(key, etag, cancellationToken);
    }

    public async IAsyncEnumerable<StoredItem> ScanAsync(
        string collection, string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Count();
        await foreach (var item in inner.ScanAsync(collection, partition, range, pageSize, cancellationToken))
        {
            yield return item;
        }
    }

    /// <summary>Counts a call, also one of the same process to another store.</summary>
    /// <exception cref="StoppedException">The process has ended.</exception>
    public void Count()
    {
        if (Interlocked.Decrement(ref _callsLeft) < 0)
        {
            throw new StoppedException();
        }
    }
}
