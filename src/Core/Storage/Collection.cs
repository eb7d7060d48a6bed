using System.Runtime.CompilerServices;

namespace JobFunctions.Core.Storage;

/// <summary>Typed records of one kind over the partition store, with secondary indexes and unique claims.</summary>
/// <remarks>
/// The store writes one item at a time, so a record's rows are written around it: new claims and index rows first, then the record
/// over the version that was read, then the rows it needs no longer go. Readers check each row against its record.
/// So a writer that ends between any two calls leaves the old record or the new one, and rows that nobody sees; the same call
/// again completes it. <see cref="RecordRows{T}"/> says what keeps claims right beside unfinished writers.
/// An index or claim that a release adds holds for a record from its next write on.
/// </remarks>
public sealed class Collection<T>
{
    private const int MaxTries = 60;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    private readonly IPartitionStore _store;
    private readonly CollectionSchema<T> _schema;
    private readonly TimeProvider _time;
    private readonly RecordItems<T> _items;
    private readonly RecordRows<T> _rows;
    private readonly RecordWriter<T> _writer;
    private readonly RecordEraser<T> _eraser;

    public Collection(IPartitionStore store, CollectionSchema<T> schema, TimeProvider? time = null)
    {
        _store = store;
        _schema = schema;
        _time = time ?? TimeProvider.System;
        _items = new RecordItems<T>(store, schema);
        _rows = new RecordRows<T>(store, schema, _items, _time);
        _writer = new RecordWriter<T>(schema, _items, _rows, _time);
        _eraser = new RecordEraser<T>(store, schema.Name, _items, _time, DeleteAsync);
    }

    /// <returns>null when there is no such record.</returns>
    public async Task<Stored<T>?> FindAsync(RecordKey key, CancellationToken cancellationToken) =>
        (await _items.ReadAsync(key, cancellationToken) as RecordItem<T>.Live)?.Record;

    /// <summary>Writes a new record, with its claims and index rows.</summary>
    public async Task<AddResult<T>> AddAsync(T record, CancellationToken cancellationToken)
    {
        var key = _schema.Key(record);
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            if (await _writer.AddAsync(key, record, cancellationToken) is { } result)
            {
                return result;
            }

            var begun = _time.GetTimestamp();
            switch (await _items.ReadAsync(key, cancellationToken))
            {
                case RecordItem<T>.Live:
                    return new AddResult<T>.Conflict();
                case RecordItem<T>.Pending mark:
                    var read = _time.GetElapsedTime(begun);
                    await _rows.SettleAsync(key, mark, cancellationToken);
                    await PauseAsync(attempt, read, cancellationToken);
                    break;
            }
        }

        throw Contended();
    }

    /// <summary>Writes a changed record over the version that was read. Its key stays as it was.</summary>
    public Task<AddResult<T>> ReplaceAsync(Stored<T> current, T changed, CancellationToken cancellationToken)
    {
        var key = _schema.Key(changed);
        return _schema.Key(current.Value) == key
            ? _writer.ReplaceAsync(key, current, changed, cancellationToken)
            : throw new ArgumentException($"A record of {_schema.Name} keeps its key.", nameof(changed));
    }

    /// <summary>Writes a record whatever was there; for records without indexes and claims only.</summary>
    public async Task PutAsync(T record, CancellationToken cancellationToken)
    {
        if (_schema.Indexes.Count + _schema.Claims.Count > 0)
        {
            throw new InvalidOperationException($"Records of {_schema.Name} have indexes or claims: add or replace them.");
        }

        await _items.WriteAsync(record, "", WriteCondition.Always, cancellationToken);
    }

    /// <summary>Deletes the version that was read, and its claims and index rows. Safe to repeat.</summary>
    /// <returns>False when the record has changed since.</returns>
    public async Task<bool> DeleteAsync(Stored<T> current, CancellationToken cancellationToken)
    {
        var key = _schema.Key(current.Value);
        if (current.Rows.Length == 0)
        {
            return await _store.DeleteAsync(_items.ItemKeyOf(key), current.ETag, cancellationToken);
        }

        if (await _rows.DeleteAsync(key, current.Rows, current.ETag, cancellationToken))
        {
            return true;
        }

        switch (await _items.ReadAsync(key, cancellationToken))
        {
            case RecordItem<T>.Live:
                return false;
            case RecordItem<T>.Pending { IsAdding: false } mark:
                await _rows.SettleAsync(key, mark, cancellationToken);
                return true;
            default:
                return true;
        }
    }

    /// <summary>Deletes whatever version is there, and completes a deletion that was interrupted. Safe to repeat.</summary>
    public async Task DeleteAsync(RecordKey key, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            var begun = _time.GetTimestamp();
            switch (await _items.ReadAsync(key, cancellationToken))
            {
                case RecordItem<T>.Absent:
                    return;
                case RecordItem<T>.Live live:
                    var read = _time.GetElapsedTime(begun);
                    if (await DeleteAsync(live.Record, cancellationToken))
                    {
                        return;
                    }

                    await PauseAsync(attempt, read, cancellationToken);
                    break;
                case RecordItem<T>.Pending mark:
                    await _rows.SettleAsync(key, mark, cancellationToken);
                    break;
            }
        }

        throw Contended();
    }

    /// <summary>Deletes every record of a partition, those too whose deletion was interrupted and which no list shows. Safe to repeat.</summary>
    public Task DeleteAllAsync(string partition, CancellationToken cancellationToken) => _eraser.EraseAsync(partition, cancellationToken);

    /// <summary>Completes the deletions in a partition that were interrupted: their records are in no list. Safe to repeat, and beside one that goes on.</summary>
    public Task EndDeletionsAsync(string partition, CancellationToken cancellationToken) => _eraser.EndDeletionsAsync(partition, cancellationToken);

    /// <summary>
    /// Deletes records of an index partition, those too whose deletion was interrupted, and rows of the partition that have been of no use for five minutes.
    /// Safe to repeat.
    /// </summary>
    /// <param name="isToGo">Which records; the others stay.</param>
    public Task DeleteAllByAsync(SecondaryIndex<T> index, string partition, Func<T, bool> isToGo, CancellationToken cancellationToken) =>
        _eraser.EraseByAsync(index, partition, isToGo, cancellationToken);

    /// <summary>The records of a partition in the order of their keys.</summary>
    public async IAsyncEnumerable<Stored<T>> ListAsync(
        string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var collection = _items.ItemKeyOf(new RecordKey(partition, "")).Collection;
        await foreach (var item in _store.ScanAsync(collection, partition, range, pageSize, cancellationToken))
        {
            if (_items.Parse(item) is RecordItem<T>.Live live)
            {
                yield return live.Record;
            }
        }
    }

    /// <summary>The record that holds the value of a claim.</summary>
    /// <returns>null when none does.</returns>
    public async Task<Stored<T>?> FindByClaimAsync(Claim<T> claim, string value, CancellationToken cancellationToken)
    {
        var identity = DerivedRow.ClaimIdentity(claim.Name, value);
        return await _rows.FindOwnerAsync(identity, cancellationToken) is { } owner
            && await FindAsync(owner, cancellationToken) is { } record
            && _rows.Holds(record.Value, identity)
            ? record
            : null;
    }

    /// <summary>The records of an index partition in the order of their sort keys, those of one sort key in the order of their own keys.</summary>
    /// <param name="range">Of sort keys.</param>
    /// <remarks>A record whose sort key changes meanwhile may come twice, or not at all.</remarks>
    public IAsyncEnumerable<Stored<T>> ListByAsync(
        SecondaryIndex<T> index, string partition, KeyRange range, int pageSize, CancellationToken cancellationToken) =>
        new IndexReader<T>(_store, _schema.Name, _items, _time).ListAsync(index, partition, range, pageSize, cancellationToken);

    /// <summary>The rows of an index partition in order, for callers that know which records they need not read.</summary>
    /// <param name="range">Of sort keys.</param>
    public async IAsyncEnumerable<IndexEntry> ListEntriesAsync(
        SecondaryIndex<T> index, string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in new IndexRows<T>(_store, _schema.Name, index, partition).ScanAsync(range, pageSize, cancellationToken))
        {
            yield return new IndexEntry(row.SortKey, row.Record);
        }
    }

    /// <summary>Reads, changes and writes a record, again where it changed meanwhile.</summary>
    /// <param name="change">Gives the changed record, or null to leave it as it is. May be called several times.</param>
    /// <returns>The record as it stands now; null when there is none.</returns>
    /// <exception cref="ClaimTakenException">Another record holds a value that the changed one claims; use <see cref="ReplaceAsync"/> where that is expected.</exception>
    public async Task<Stored<T>?> UpdateAsync(RecordKey key, Func<T, T?> change, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            var begun = _time.GetTimestamp();
            if (await FindAsync(key, cancellationToken) is not { } current)
            {
                return null;
            }

            var read = _time.GetElapsedTime(begun);
            if (change(current.Value) is not { } changed)
            {
                return current;
            }

            switch (await ReplaceAsync(current, changed, cancellationToken))
            {
                case AddResult<T>.Added(var record):
                    return record;
                case AddResult<T>.Taken(var claim):
                    throw new ClaimTakenException(claim);
            }

            await PauseAsync(attempt, read, cancellationToken);
        }

        throw Contended();
    }

    /// <summary>
    /// Spreads those who write one record at the same time: not at all after the first try, up to 20 ms after the second, up to half a second in the end.
    /// Where the store is slow, up to sixteen times as long as it took to read: those who met there meet again unless they part by more than its calls take.
    /// </summary>
    private Task PauseAsync(int attempt, TimeSpan read, CancellationToken cancellationToken)
    {
        if (attempt == 0)
        {
            return Task.CompletedTask;
        }

        var (least, spread) = (TimeSpan.FromMilliseconds(Math.Min(10 << Math.Min(attempt, 6), 500)), 2 * Math.Min(attempt, 8) * read);
        var most = spread < least ? least : spread < LongestPause ? spread : LongestPause;
        return Task.Delay(most * Random.Shared.NextDouble(), _time, cancellationToken);
    }

    private StoreUnavailableException Contended() =>
        new($"A record of {_schema.Name} changed again and again.") { RetryAfter = TimeSpan.FromSeconds(1) };
}
