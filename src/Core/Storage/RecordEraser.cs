using System.Text.Json;

namespace JobFunctions.Core.Storage;

/// <summary>Deletes records in bulk so that nothing of them is left: also those whose deletion was interrupted, which no list shows, and rows that writers left behind.</summary>
/// <param name="delete">Deletes one record, and completes a deletion of it that was interrupted.</param>
internal sealed class RecordEraser<T>(
    IPartitionStore store, string collection, RecordItems<T> items, TimeProvider time, Func<RecordKey, CancellationToken, Task> delete)
{
    private const int PageSize = 100;
    private const int RowsAtOnce = 8;

    /// <summary>A row may stand before the record that needs it: for no longer than a writer takes between two calls.</summary>
    private static readonly TimeSpan Unwritten = TimeSpan.FromMinutes(5);

    public async Task EraseAsync(string partition, CancellationToken cancellationToken)
    {
        await foreach (var item in store.ScanAsync(collection, partition, KeyRange.All, PageSize, cancellationToken))
        {
            await delete(new RecordKey(partition, item.Key), cancellationToken);
        }
    }

    public async Task EndDeletionsAsync(string partition, CancellationToken cancellationToken)
    {
        await foreach (var item in store.ScanAsync(collection, partition, KeyRange.All, PageSize, cancellationToken))
        {
            if (items.Parse(item) is RecordItem<T>.Pending { IsAdding: false })
            {
                await delete(new RecordKey(partition, item.Key), cancellationToken);
            }
        }
    }

    public async Task EraseByAsync(SecondaryIndex<T> index, string partition, Func<T, bool> isToGo, CancellationToken cancellationToken)
    {
        var rows = DerivedRow.IndexPartition(index.Name, partition);
        await Parallel.ForEachAsync(
            store.ScanAsync(collection, rows, KeyRange.All, PageSize, cancellationToken),
            new ParallelOptions { MaxDegreeOfParallelism = RowsAtOnce, CancellationToken = cancellationToken },
            async (row, token) =>
            {
                var record = JsonSerializer.Deserialize(row.Body, RowJson.Default.RecordKey);
                switch (await items.ReadAsync(record, token))
                {
                    case RecordItem<T>.Live live when index.Entries(live.Record.Value).Any(entry => entry.Partition == partition):
                        await (isToGo(live.Record.Value) ? DeleteAsync(row, record, rows, token) : Task.CompletedTask);
                        break;
                    case RecordItem<T>.Pending:
                        await DeleteAsync(row, record, rows, token);
                        break;
                    case var _ when IndexRows<T>.TimeOf(row.Key) <= time.GetUtcNow() - Unwritten:
                        await store.DeleteAsync(new ItemKey(collection, rows, row.Key), row.ETag, token);
                        break;
                }
            });
    }

    /// <summary>Deletes a record with its rows; a row more leads to it meanwhile, since its own go before it.</summary>
    private async Task DeleteAsync(StoredItem row, RecordKey record, string rows, CancellationToken cancellationToken)
    {
        var guard = new ItemKey(collection, rows, $"{row.Key[..row.Key.LastIndexOf(DerivedRow.Separator)]}{DerivedRow.Separator}{DerivedRow.NewToken(time)}");
        await store.PutAsync(guard, row.Body, WriteCondition.Always, cancellationToken);
        await delete(record, cancellationToken);

        // The row that led here may be such a guard itself, of a deletion that was interrupted.
        await store.DeleteAsync(guard with { Key = row.Key }, null, cancellationToken);
        await store.DeleteAsync(guard, null, cancellationToken);
    }
}
