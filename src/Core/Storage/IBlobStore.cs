namespace JobFunctions.Core.Storage;

/// <summary>Named bytes: resume files, extracted texts, payloads too large for a record.</summary>
/// <remarks>Containers need not be declared. Names are paths of 1-900 key characters with <c>/</c> between the parts.</remarks>
/// <exception cref="StoreUnavailableException">Thrown by every member when the store is down or over its limit after retries.</exception>
public interface IBlobStore
{
    /// <summary>Writes a whole blob over what was there; safe to repeat.</summary>
    Task PutAsync(BlobName name, ReadOnlyMemory<byte> content, string mediaType, CancellationToken cancellationToken);

    /// <returns>null when there is no such blob.</returns>
    Task<BlobContent?> GetAsync(BlobName name, CancellationToken cancellationToken);

    /// <summary>Deletes the blob; one that is not there counts as deleted.</summary>
    Task DeleteAsync(BlobName name, CancellationToken cancellationToken);

    /// <summary>The names that begin with <paramref name="prefix"/>, in ordinal order.</summary>
    IAsyncEnumerable<BlobName> ListAsync(string container, string prefix, CancellationToken cancellationToken);
}
