using System.Runtime.CompilerServices;
using JobFunctions.Core.Storage;

namespace JobFunctions.Server.Tests.Workflows;

/// <summary>A store that a test listens to and interferes with.</summary>
internal sealed class ObservedStore(IPartitionStore inner) : IPartitionStore
{
    /// <summary>Runs before each call, with the kind of call and what it is about, and may throw or wait.</summary>
    public Func<string, ItemKey, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Runs when a call has happened, and may throw so that its reply is lost.</summary>
    public Func<string, ItemKey, Task> After { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Sees what was written.</summary>
    public Action<ItemKey, string> Written { get; set; } = (_, _) => { };

    public async Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken)
    {
        await Before("get", key);
        var item = await inner.GetAsync(key, cancellationToken);
        await After("get", key);
        return item;
    }

    public async Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken)
    {
        await Before("put", key);
        var etag = await inner.PutAsync(key, body, condition, cancellationToken);
        if (etag is not null)
        {
            Written(key, body);
        }

        await After("put", key);
        return etag;
    }

    public async Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken)
    {
        await Before("delete", key);
        var isDeleted = await inner.DeleteAsync(key, etag, cancellationToken);
        await After("delete", key);
        return isDeleted;
    }

    public async IAsyncEnumerable<StoredItem> ScanAsync(
        string collection, string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Before("scan", new ItemKey(collection, partition, ""));
        await foreach (var item in inner.ScanAsync(collection, partition, range, pageSize, cancellationToken))
        {
            yield return item;
        }
    }
}
