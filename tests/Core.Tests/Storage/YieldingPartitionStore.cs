using System.Runtime.CompilerServices;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Tests.Storage;

/// <summary>Lets other callers run before and after each call, so that calls of concurrent writers mix.</summary>
internal sealed class YieldingPartitionStore(IPartitionStore inner) : IPartitionStore
{
    public async Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken)
    {
        await YieldAsync();
        var item = await inner.GetAsync(key, cancellationToken);
        await YieldAsync();
        return item;
    }

    public async Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken)
    {
        await YieldAsync();
        var etag = await inner.PutAsync(key, body, condition, cancellationToken);
        await YieldAsync();
        return etag;
    }

    public async Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken)
    {
        await YieldAsync();
        var isDeleted = await inner.DeleteAsync(key, etag, cancellationToken);
        await YieldAsync();
        return isDeleted;
    }

    public async IAsyncEnumerable<StoredItem> ScanAsync(
        string collection, string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in inner.ScanAsync(collection, partition, range, pageSize, cancellationToken))
        {
            await YieldAsync();
            yield return item;
        }
    }

    private static async Task YieldAsync()
    {
        for (var left = Random.Shared.Next(4); left > 0; left--)
        {
            await Task.Yield();
        }
    }
}
