using System.Runtime.CompilerServices;
using System.Text;
using JobFunctions.Core.Storage;

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>The partition store on Azure Tables: a table for each collection, a row for each item.</summary>
/// <remarks>
/// A body too long for a row goes to a blob of its own first, then the row that names it is written, then the blob of the version
/// before is deleted. A writer that ends in between leaves a blob that no row names; <see cref="SweepAsync"/> finds it.
/// </remarks>
internal sealed class TablePartitionStore(TableClient tables, IBlobStore blobs, TimeProvider time) : IPartitionStore, IStoreUpkeep
{
    private const int MaxTries = 5;
    private const int MaxPageSize = 1000;

    // No write takes so long: a blob of this age that no row names is nobody's.
    private static readonly TimeSpan AbandonedAfter = TimeSpan.FromDays(1);

    public async Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken)
    {
        key.ThrowIfInvalid();
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            if (await tables.GetAsync(key, cancellationToken) is not { } row)
            {
                return null;
            }

            // A blob that is gone was replaced after the row was read.
            if (await ReadAsync(row, cancellationToken) is { } item)
            {
                return item;
            }
        }

        throw new StoreUnavailableException($"An item of {key.Collection} names a body that is not there.");
    }

    public async Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken)
    {
        key.ThrowIfInvalid();
        var basis = RowVersion.Parse(condition.ETag ?? "");
        if (condition.ETag is not null && basis.ETag.Length == 0)
        {
            return null;
        }

        var mark = WriteMarks.New(time);
        var marks = WriteMarks.Follow(basis.Marks, mark, time);
        var bytes = Encoding.UTF8.GetBytes(body);
        string? blob = null;
        if (bytes.Length > TableRow.MaxInlineBytes)
        {
            blob = RowBlob.PathOf(key, mark);
            await blobs.PutAsync(RowBlob.NameOf(blob), bytes, "application/json", cancellationToken);
        }

        var row = TableRow.Write(key, blob is null ? bytes : [], blob, marks);
        var etag = condition.ETag is null ? null : basis.ETag;
        var (written, isSentTwice) = await tables.PutAsync(key, row, condition.RequiresAbsence, etag, cancellationToken);
        if (written is null && isSentTwice)
        {
            written = await FindOwnWriteAsync(key, mark, cancellationToken);
        }

        // A try that is still on its way may name the new blob, so it goes only when the first try said no.
        await DropAsync(written is not null ? basis.Blob : isSentTwice ? null : blob, cancellationToken);
        return written is null ? null : new RowVersion(written, marks, blob).ToString();
    }

    public async Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken)
    {
        key.ThrowIfInvalid();
        var version = RowVersion.Parse(etag ?? "");
        if (etag is not null && version.ETag.Length == 0)
        {
            return await tables.GetAsync(key, cancellationToken) is null;
        }

        var isDeleted = await tables.DeleteAsync(key, etag is null ? null : version.ETag, cancellationToken);
        await DropAsync(isDeleted ? version.Blob : null, cancellationToken);
        return isDeleted;
    }

    public async IAsyncEnumerable<StoredItem> ScanAsync(
        string collection, string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ItemKey.ThrowIfInvalid(collection, partition);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pageSize);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pageSize, MaxPageSize);
        await foreach (var row in tables.ScanAsync(collection, partition, range, pageSize, cancellationToken))
        {
            var item = await ReadAsync(row, cancellationToken)
                ?? await GetAsync(new ItemKey(collection, partition, row.Key), cancellationToken);
            if (item is not null)
            {
                yield return item;
            }
        }
    }

    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var swept = 0;
        await foreach (var name in blobs.ListAsync(RowBlob.Container, "", cancellationToken))
        {
            if (RowBlob.TryParse(name.Path, out var key, out var writtenAt)
                && writtenAt < time.GetUtcNow() - AbandonedAfter
                && (await tables.GetAsync(key, cancellationToken))?.Blob != name.Path)
            {
                await blobs.DeleteAsync(name, cancellationToken);
                swept++;
            }
        }

        return swept;
    }

    /// <returns>null when the row's blob is gone.</returns>
    private async Task<StoredItem?> ReadAsync(TableRow row, CancellationToken cancellationToken)
    {
        var etag = new RowVersion(row.ETag, row.Marks, row.Blob).ToString();
        if (row.Blob is null)
        {
            return new StoredItem(row.Key, row.Text, etag);
        }

        return await blobs.GetAsync(RowBlob.NameOf(row.Blob), cancellationToken) is { } body
            ? new StoredItem(row.Key, Encoding.UTF8.GetString(body.Bytes.Span), etag)
            : null;
    }

    /// <returns>The row's etag when the write with this mark was done after all; empty when others have written since; null when it was not done.</returns>
    private async Task<string?> FindOwnWriteAsync(ItemKey key, string mark, CancellationToken cancellationToken) =>
        await tables.GetAsync(key, cancellationToken) is { } row && WriteMarks.Contains(row.Marks, mark)
            ? WriteMarks.IsNewest(row.Marks, mark) ? row.ETag : ""
            : null;

    /// <summary>Deletes a blob that no row names any more; where the store fails now, the sweep finds it.</summary>
    private async Task DropAsync(string? blob, CancellationToken cancellationToken)
    {
        if (blob is null)
        {
            return;
        }

        try
        {
            await blobs.DeleteAsync(RowBlob.NameOf(blob), cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            // The write itself is done.
        }
    }
}
