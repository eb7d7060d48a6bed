using System.Runtime.CompilerServices;
using JobFunctions.Core.Storage;
using Microsoft.AspNetCore.Http;

namespace JobFunctions.Api.Tests.Contract;

/// <summary>Counts the items that requests read from a store; what runs in the background does not count.</summary>
internal sealed class RequestReads(IPartitionStore inner, IHttpContextAccessor request) : IPartitionStore
{
    private int _items;

    /// <summary>Items read since the last call.</summary>
    public int Take() => Interlocked.Exchange(ref _items, 0);

    public Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken)
    {
        Count();
        return inner.GetAsync(key, cancellationToken);
    }

    public Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken) =>
        inner.PutAsync(key, body, condition, cancellationToken);

    public Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken) => inner.DeleteAsync(key, etag, cancellationToken);

    /// <summary>Counts each scan as one more, so that empty ones are not free.</summary>
    public async IAsyncEnumerable<StoredItem> ScanAsync(
        string collection, string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Count();
        await foreach (var item in inner.ScanAsync(collection, partition, range, pageSize, cancellationToken))
        {
            Count();
            yield return item;
        }
    }

    private void Count()
    {
        if (request.HttpContext is not null)
        {
            Interlocked.Increment(ref _items);
        }
    }
}
