using System.Runtime.CompilerServices;

namespace JobFunctions.Core.Storage;

/// <summary>Reads the records that an index names, and checks each row against its record.</summary>
internal sealed class IndexReader<T>(IPartitionStore store, string collection, RecordItems<T> items, TimeProvider time)
{
    private const int Lookahead = 16;

    // No writer lives so long between two calls, so an unneeded index row of this age was left by one that ended.
    private static readonly TimeSpan AbandonedAfter = TimeSpan.FromDays(1);

    public async IAsyncEnumerable<Stored<T>> ListAsync(
        SecondaryIndex<T> index, string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var rows = new IndexRows<T>(store, collection, index, partition);
        var reads = new Queue<Task<Stored<T>?>>();
        try
        {
            await foreach (var row in rows.ScanAsync(range, pageSize, leaving.Token))
            {
                reads.Enqueue(ReadAsync(rows, row, leaving.Token));
                if (reads.Count >= Math.Min(pageSize, Lookahead) && await reads.Dequeue() is { } record)
                {
                    yield return record;
                }
            }

            while (reads.TryDequeue(out var read))
            {
                if (await read is { } record)
                {
                    yield return record;
                }
            }
        }
        finally
        {
            // Reads ahead of a caller who left are ended and their outcome is nobody's.
            await leaving.CancelAsync();
            await ((Task)Task.WhenAll(reads)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<Stored<T>?> ReadAsync(IndexRows<T> rows, IndexRow row, CancellationToken cancellationToken)
    {
        if (await items.ReadAsync(row.Record, cancellationToken) is RecordItem<T>.Live live && rows.IsNeeded(row, live.Record.Value))
        {
            return live.Record;
        }

        if (row.WrittenAt < time.GetUtcNow() - AbandonedAfter)
        {
            await store.DeleteAsync(new ItemKey(collection, rows.Partition, row.Key), row.ETag, cancellationToken);
        }

        return null;
    }
}
