using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace JobFunctions.Core.Storage;

/// <summary>A blob store in memory, for tests and for runs that keep nothing; passes the same contract as the others.</summary>
public sealed class MemoryBlobStore : IBlobStore
{
    private readonly ConcurrentDictionary<BlobName, BlobContent> _blobs = new();

    public Task PutAsync(BlobName name, ReadOnlyMemory<byte> content, string mediaType, CancellationToken cancellationToken)
    {
        name.ThrowIfInvalid();
        cancellationToken.ThrowIfCancellationRequested();
        _blobs[name] = new BlobContent(content.ToArray(), mediaType);
        return Task.CompletedTask;
    }

    public Task<BlobContent?> GetAsync(BlobName name, CancellationToken cancellationToken)
    {
        name.ThrowIfInvalid();
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(_blobs.GetValueOrDefault(name));
    }

    public Task DeleteAsync(BlobName name, CancellationToken cancellationToken)
    {
        name.ThrowIfInvalid();
        cancellationToken.ThrowIfCancellationRequested();
        _blobs.TryRemove(name, out _);
        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<BlobName> ListAsync(
        string container, string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var names = _blobs.Keys
            .Where(name => name.Container == container && name.Path.StartsWith(prefix, StringComparison.Ordinal))
            .OrderBy(name => name.Path, StringComparer.Ordinal);

        await Task.CompletedTask;
        foreach (var name in names)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return name;
        }
    }
}
