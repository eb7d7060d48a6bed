namespace JobFunctions.Core.Storage;

/// <summary>Reads the sixteen partitions of a collection keyed by <see cref="KeyShards"/> and deletes what is over.</summary>
/// <remarks>
/// For records that live a few days at most: a good part of what a daily run reads is over, so they need no index, which would cost more
/// at every write than it saves here.
/// </remarks>
/// <param name="keptUntil">When a record's time is over.</param>
public sealed class ShardedExpiry<T>(Collection<T> records, CollectionSchema<T> schema, Func<T, DateTimeOffset> keptUntil, TimeProvider time) : IExpiry
{
    private const int PageSize = 500;

    public string Collection => schema.Name;

    public async Task<int> DeleteExpiredAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var deleted = 0;
        foreach (var shard in KeyShards.All)
        {
            await foreach (var record in records.ListAsync(shard, KeyRange.All, PageSize, cancellationToken))
            {
                if (keptUntil(record.Value) <= now)
                {
                    deleted += await records.DeleteAsync(record, cancellationToken) ? 1 : 0;
                }
            }
        }

        return deleted;
    }
}
