namespace JobFunctions.Core.Storage;

/// <summary>The store beneath everything: JSON items by (collection, partition, key), with etags.</summary>
/// <remarks>
/// Adapters owe: one item's write is atomic and seen by every later read; a condition and its write are one step;
/// a scan is in ordinal order of keys and sees every item that was there from its beginning to its end.
/// They do not owe a query over partitions, nor a transaction over two items. Collections need not be declared.
/// Keys outside the alphabet of <see cref="KeyText"/> throw <see cref="ArgumentException"/>.
/// </remarks>
/// <exception cref="StoreUnavailableException">Thrown by every member when the store is down or over its limit after retries.</exception>
public interface IPartitionStore
{
    /// <returns>null when there is no such item.</returns>
    Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken);

    /// <summary>Writes a whole item.</summary>
    /// <returns>The new etag, or null when the condition did not hold and nothing was written.</returns>
    /// <remarks>
    /// An adapter that tries again after a lost reply knows its own earlier try by a mark on the item, so a caller never takes
    /// its own success for a conflict. Another caller's equal body is a conflict all the same.
    /// </remarks>
    Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken);

    /// <param name="etag">Deletes only this version; null deletes any.</param>
    /// <returns>False when the item exists in another version. An item that is not there counts as deleted.</returns>
    Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken);

    /// <summary>Reads a range in order, a page at a time, so that leaving early reads little more than was taken.</summary>
    /// <param name="pageSize">Items asked for at once, 1-1000: what the caller expects to take.</param>
    IAsyncEnumerable<StoredItem> ScanAsync(
        string collection, string partition, KeyRange range, int pageSize, CancellationToken cancellationToken);
}
