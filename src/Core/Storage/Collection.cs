using System.Runtime.CompilerServices;
using System.Text.Json;

namespace JobFunctions.Core.Storage;

/// <summary>Typed records of one kind over the partition store, with secondary indexes and unique claims.</summary>
public sealed class Collection<T>(IPartitionStore store, CollectionSchema<T> schema)
{
    /// <returns>null when there is no such record.</returns>
    public async Task<Stored<T>?> FindAsync(RecordKey key, CancellationToken cancellationToken) =>
        await store.GetAsync(ItemKeyOf(key), cancellationToken) is { } item ? Read(item) : null;

    /// <summary>Writes a new record, with its claims and index rows.</summary>
    public Task<AddResult<T>> AddAsync(T record, CancellationToken cancellationToken) =>
        WriteAsync(record, WriteCondition.IfAbsent, cancellationToken);

    /// <summary>Writes a changed record over the version that was read.</summary>
    public Task<AddResult<T>> ReplaceAsync(Stored<T> current, T changed, CancellationToken cancellationToken) =>
        WriteAsync(changed, WriteCondition.IfMatches(current.ETag), cancellationToken);

    /// <summary>Writes a record whatever was there; for records without indexes and claims only.</summary>
    public async Task PutAsync(T record, CancellationToken cancellationToken) =>
        await store.PutAsync(ItemKeyOf(schema.Key(record)), JsonSerializer.Serialize(record, schema.Json), WriteCondition.Always, cancellationToken);

    /// <summary>Deletes the version that was read, and its claims and index rows.</summary>
    /// <returns>False when the record has changed since.</returns>
    public Task<bool> DeleteAsync(Stored<T> current, CancellationToken cancellationToken) =>
        store.DeleteAsync(ItemKeyOf(schema.Key(current.Value)), current.ETag, cancellationToken);

    /// <summary>The records of a partition in the order of their keys.</summary>
    public async IAsyncEnumerable<Stored<T>> ListAsync(
        string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in store.ScanAsync(schema.Name, partition, range, pageSize, cancellationToken))
        {
            yield return Read(item);
        }
    }

    /// <summary>The record that holds the value of a claim.</summary>
    /// <returns>null when none does.</returns>
    public Task<Stored<T>?> FindByClaimAsync(Claim<T> claim, string value, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{claim.Name} {value}");

    /// <summary>The records of an index partition in the order of their sort keys.</summary>
    public IAsyncEnumerable<Stored<T>> ListByAsync(
        SecondaryIndex<T> index, string partition, KeyRange range, int pageSize, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{index.Name} {partition}");

    /// <summary>Reads, changes and writes a record, again where it changed meanwhile.</summary>
    /// <param name="change">Gives the changed record, or null to leave it as it is.</param>
    /// <returns>The record as it stands now; null when there is none.</returns>
    public async Task<Stored<T>?> UpdateAsync(RecordKey key, Func<T, T?> change, CancellationToken cancellationToken)
    {
        while (await FindAsync(key, cancellationToken) is { } current)
        {
            if (change(current.Value) is not { } changed)
            {
                return current;
            }

            if (await ReplaceAsync(current, changed, cancellationToken) is AddResult<T>.Added added)
            {
                return added.Record;
            }
        }

        return null;
    }

    private async Task<AddResult<T>> WriteAsync(T record, WriteCondition condition, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.Serialize(record, schema.Json);
        var etag = await store.PutAsync(ItemKeyOf(schema.Key(record)), body, condition, cancellationToken);
        return etag is null ? new AddResult<T>.Conflict() : new AddResult<T>.Added(new Stored<T>(record, etag));
    }

    private ItemKey ItemKeyOf(RecordKey key) => new(schema.Name, key.Partition, key.Key);

    private Stored<T> Read(StoredItem item) =>
        new(JsonSerializer.Deserialize(item.Body, schema.Json) ?? throw new JsonException($"{schema.Name} {item.Key} holds null."), item.ETag);
}
