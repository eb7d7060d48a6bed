using System.Runtime.CompilerServices;
using JobFunctions.Core.Storage;

namespace JobFunctions.Server.Tests.Notifications;

/// <summary>A store as a process sees it that ends after some writes: no later call reaches it.</summary>
/// <param name="writes">How many writes the process makes from <see cref="Begin"/> on; reads change nothing, so ending before them is ending before the next write.</param>
/// <param name="isLastCallDone">Whether one write more is made, whose reply the process does not live to see.</param>
internal sealed class MortalStore(IPartitionStore inner, int writes, bool isLastCallDone) : IPartitionStore
{
    private int _left = int.MaxValue;
    private volatile bool _isGone;

    public bool IsGone => _isGone;

    public void Begin() => _left = writes;

    public async Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken)
    {
        ThrowIfGone();
        return await inner.GetAsync(key, cancellationToken);
    }

    public Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken) =>
        WriteAsync(() => inner.PutAsync(key, body, condition, cancellationToken));

    public Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken) =>
        WriteAsync(() => inner.DeleteAsync(key, etag, cancellationToken));

    public async IAsyncEnumerable<StoredItem> ScanAsync(
        string collection, string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ThrowIfGone();
        await foreach (var item in inner.ScanAsync(collection, partition, range, pageSize, cancellationToken))
        {
            yield return item;
        }
    }

    private async Task<T> WriteAsync<T>(Func<Task<T>> write)
    {
        ThrowIfGone();
        if (Interlocked.Decrement(ref _left) >= 0)
        {
            return await write();
        }

        _isGone = true;
        if (isLastCallDone)
        {
            await write();
        }

        throw new ProcessGoneException();
    }

    private void ThrowIfGone()
    {
        if (_isGone)
        {
            throw new ProcessGoneException();
        }
    }
}
