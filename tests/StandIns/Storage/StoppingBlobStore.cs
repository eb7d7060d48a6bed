using System.Runtime.CompilerServices;
using JobFunctions.Core.Storage;

namespace JobFunctions.StandIns.Storage;

/// <summary>Blobs as a process sees them that ends after some calls, those to its partition store included.</summary>
public sealed class StoppingBlobStore(IBlobStore inner, StoppingPartitionStore process) : IBlobStore
{
    public async Task PutAsync(BlobName name, ReadOnlyMemory<byte> content, string mediaType, CancellationToken cancellationToken)
    {
        process.Count();
        await inner.PutAsync(name, content, mediaType, cancellationToken);
    }

    public async Task<BlobContent?> GetAsync(BlobName name, CancellationToken cancellationToken)
    {
        process.Count();
        return await inner.GetAsync(name, cancellationToken);
    }

    public async Task DeleteAsync(BlobName name, CancellationToken cancellationToken)
    {
        process.Count();
        await inner.DeleteAsync(name, cancellationToken);
    }

    public async IAsyncEnumerable<BlobName> ListAsync(string container, string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        process.Count();
        await foreach (var name in inner.ListAsync(container, prefix, cancellationToken))
        {
            yield return name;
        }
    }
}
