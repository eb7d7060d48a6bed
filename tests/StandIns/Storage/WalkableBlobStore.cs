using System.Collections.Concurrent;
using JobFunctions.Core.Storage;

namespace JobFunctions.StandIns.Storage;

/// <summary>Blobs in memory that a test can read all of.</summary>
public sealed class WalkableBlobStore : IBlobStore
{
    private readonly MemoryBlobStore _inner = new();
    private readonly ConcurrentDictionary<BlobName, bool> _names = new();

    /// <summary>What every write of a blob waits for first.</summary>
    public Func<BlobName, Task> BeforePut { get; set; } = _ => Task.CompletedTask;

    public async Task PutAsync(BlobName name, ReadOnlyMemory<byte> content, string mediaType, CancellationToken cancellationToken)
    {
        await BeforePut(name);
        _names[name] = true;
        await _inner.PutAsync(name, content, mediaType, cancellationToken);
    }

    public Task<BlobContent?> GetAsync(BlobName name, CancellationToken cancellationToken) => _inner.GetAsync(name, cancellationToken);

    public Task DeleteAsync(BlobName name, CancellationToken cancellationToken) => _inner.DeleteAsync(name, cancellationToken);

    public IAsyncEnumerable<BlobName> ListAsync(string container, string prefix, CancellationToken cancellationToken) =>
        _inner.ListAsync(container, prefix, cancellationToken);

    /// <summary>Every blob that is there.</summary>
    public async Task<IReadOnlyList<(BlobName Name, BlobContent Content)>> WalkAsync(CancellationToken cancellationToken)
    {
        var found = new List<(BlobName, BlobContent)>();
        foreach (var name in _names.Keys)
        {
            if (await _inner.GetAsync(name, cancellationToken) is { } content)
            {
                found.Add((name, content));
            }
        }

        return found;
    }
}
