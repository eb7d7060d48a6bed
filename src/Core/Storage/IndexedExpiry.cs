namespace JobFunctions.Core.Storage;

/// <summary>Deletes what an <see cref="ExpiryIndex"/> lists: for records that live long, of which few are over each day.</summary>
public sealed class IndexedExpiry<T>(Collection<T> records, CollectionSchema<T> schema, SecondaryIndex<T> index, TimeProvider time) : IExpiry
{
    public string Collection => schema.Name;

    public async Task<int> DeleteExpiredAsync(CancellationToken cancellationToken)
    {
        var deleted = 0;
        await foreach (var record in records.ListExpiredAsync(index, time.GetUtcNow(), cancellationToken))
        {
            // One that has changed since it was read is kept; tomorrow it is looked at again.
            deleted += await records.DeleteAsync(record, cancellationToken) ? 1 : 0;
        }

        return deleted;
    }
}
