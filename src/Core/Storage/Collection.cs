using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace JobFunctions.Core.Storage;

/// <summary>Typed records of one kind over the partition store, with secondary indexes and unique claims.</summary>
/// <remarks>
/// The store writes one item at a time, so a record's rows are written around it: new claims and index rows first, then the record
/// over the version that was read, then the rows it needs no longer go. Readers check each row against its record.
/// So a writer that ends between any two calls leaves the old record or the new one, and rows that nobody sees; the same call
/// again completes it. <see cref="RecordRows{T}"/> says what keeps claims right beside unfinished writers.
/// An index or claim that a release adds holds for a record from its next write on.
/// </remarks>
public sealed class Collection<T>(IPartitionStore store, CollectionSchema<T> schema, TimeProvider? time = null)
{
    private const int MaxTries = 60;
    private const int Lookahead = 16;

    // No writer lives so long between two calls, so an unneeded index row of this age was left by one that ended.
    private static readonly TimeSpan AbandonedAfter = TimeSpan.FromDays(1);

    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly RecordItems<T> _items = new(store, schema);
    private readonly RecordRows<T> _rows = new(store, schema, new RecordItems<T>(store, schema), time ?? TimeProvider.System);

    /// <returns>null when there is no such record.</returns>
    public async Task<Stored<T>?> FindAsync(RecordKey key, CancellationToken cancellationToken) =>
        (await _items.ReadAsync(key, cancellationToken) as RecordItem<T>.Live)?.Record;

    /// <summary>Writes a new record, with its claims and index rows.</summary>
    public async Task<AddResult<T>> AddAsync(T record, CancellationToken cancellationToken)
    {
        var key = schema.Key(record);
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            if (await TryAddAsync(key, record, cancellationToken) is { } result)
            {
                return result;
            }

            switch (await _items.ReadAsync(key, cancellationToken))
            {
                case RecordItem<T>.Live:
                    return new AddResult<T>.Conflict();
                case RecordItem<T>.Pending mark:
                    await _rows.SettleAsync(key, mark, cancellationToken);
                    await PauseAsync(attempt, cancellationToken);
                    break;
            }
        }

        throw Contended();
    }

    /// <summary>Writes a changed record over the version that was read. Its key stays as it was.</summary>
    public async Task<AddResult<T>> ReplaceAsync(Stored<T> current, T changed, CancellationToken cancellationToken)
    {
        var key = schema.Key(changed);
        if (schema.Key(current.Value) != key)
        {
            throw new ArgumentException($"A record of {schema.Name} keeps its key.", nameof(changed));
        }

        var listed = RecordItems<T>.ParseRows(current.Rows);
        await _rows.RemoveAsync(listed.Where(row => row.IsOver), key, cancellationToken);

        // A row that is listed but not held is of a write that may still be under way, and is over once this one is done.
        var held = _rows.IdentitiesOf(current.Value);
        var wanted = _rows.IdentitiesOf(changed);
        var kept = listed.Where(row => !row.IsOver && held.Contains(row.Identity) && wanted.Contains(row.Identity)).ToList();
        var unneeded = listed.Where(row => !row.IsOver).Except(kept).ToList();
        var added = NewRows(wanted.Except(kept.Select(row => row.Identity)));
        var basis = current.ETag;
        if (added.FirstOrDefault(row => row.IsClaim) is { Identity: not null })
        {
            if (await FindTakenAsync(added, key, cancellationToken) is { } taken)
            {
                return taken;
            }

            var rows = RecordItems<T>.FormatRows(
            [
                .. listed.Where(row => !row.IsOver).Select(row => row with { IsOver = !held.Contains(row.Identity) }),
                .. added.Where(row => !held.Contains(row.Identity)),
            ]);
            if (await _items.WriteAsync(current.Value, rows, WriteCondition.IfMatches(basis), cancellationToken) is not { } relisted)
            {
                return new AddResult<T>.Conflict();
            }

            basis = relisted.ETag;
        }

        var refused = await _rows.PutAsync(added, key, basis, cancellationToken);
        if (refused is null)
        {
            // Claims stay listed until they are removed, since their values may be personal; the next write drops them.
            var rows = RecordItems<T>.FormatRows(
                [.. kept, .. added, .. unneeded.Where(row => row.IsClaim).Select(row => row with { IsOver = true })]);
            if (await _items.WriteAsync(changed, rows, WriteCondition.IfMatches(basis), cancellationToken) is { } written)
            {
                await TidyAsync(unneeded, key, cancellationToken);
                return new AddResult<T>.Added(written);
            }
        }

        await TidyAsync(added, key, cancellationToken);
        return refused ?? new AddResult<T>.Conflict();
    }

    /// <summary>Writes a record whatever was there; for records without indexes and claims only.</summary>
    public async Task PutAsync(T record, CancellationToken cancellationToken)
    {
        if (schema.Indexes.Count + schema.Claims.Count > 0)
        {
            throw new InvalidOperationException($"Records of {schema.Name} have indexes or claims: add or replace them.");
        }

        await _items.WriteAsync(record, "", WriteCondition.Always, cancellationToken);
    }

    /// <summary>Deletes the version that was read, and its claims and index rows. Safe to repeat.</summary>
    /// <returns>False when the record has changed since.</returns>
    public async Task<bool> DeleteAsync(Stored<T> current, CancellationToken cancellationToken)
    {
        var key = schema.Key(current.Value);
        if (current.Rows.Length == 0)
        {
            return await store.DeleteAsync(_items.ItemKeyOf(key), current.ETag, cancellationToken);
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
            switch (await _items.ReadAsync(key, cancellationToken))
            {
                case RecordItem<T>.Absent:
                    return;
                case RecordItem<T>.Live live when await DeleteAsync(live.Record, cancellationToken):
                    return;
                case RecordItem<T>.Live:
                    await PauseAsync(attempt, cancellationToken);
                    break;
                case RecordItem<T>.Pending mark:
                    await _rows.SettleAsync(key, mark, cancellationToken);
                    break;
            }
        }

        throw Contended();
    }

    /// <summary>The records of a partition in the order of their keys.</summary>
    public async IAsyncEnumerable<Stored<T>> ListAsync(
        string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var collection = _items.ItemKeyOf(new RecordKey(partition, "")).Collection;
        await foreach (var item in store.ScanAsync(collection, partition, range, pageSize, cancellationToken))
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
    public async IAsyncEnumerable<Stored<T>> ListByAsync(
        SecondaryIndex<T> index, string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var rows = new IndexRows<T>(store, schema.Name, index, partition);
        var reads = new Queue<Task<Stored<T>?>>();
        try
        {
            await foreach (var row in rows.ScanAsync(range, pageSize, leaving.Token))
            {
                reads.Enqueue(ReadIndexedAsync(index, rows, row, leaving.Token));
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

    /// <summary>Reads, changes and writes a record, again where it changed meanwhile.</summary>
    /// <param name="change">Gives the changed record, or null to leave it as it is. May be called several times.</param>
    /// <returns>The record as it stands now; null when there is none.</returns>
    /// <exception cref="ClaimTakenException">Another record holds a value that the changed one claims; use <see cref="ReplaceAsync"/> where that is expected.</exception>
    public async Task<Stored<T>?> UpdateAsync(RecordKey key, Func<T, T?> change, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            if (await FindAsync(key, cancellationToken) is not { } current)
            {
                return null;
            }

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

            await PauseAsync(attempt, cancellationToken);
        }

        throw Contended();
    }

    /// <returns>null when the record is to be read to learn what is in the way.</returns>
    private async Task<AddResult<T>?> TryAddAsync(RecordKey key, T record, CancellationToken cancellationToken)
    {
        var added = NewRows(_rows.IdentitiesOf(record));
        var rows = RecordItems<T>.FormatRows(added);
        var condition = WriteCondition.IfAbsent;
        if (schema.Claims.Count > 0)
        {
            // A claim is taken for a version of its record: here for a mark, which ends with whoever ends the mark.
            if (await _items.MarkAsync(key, isAdding: true, _time.GetUtcNow(), rows, condition, cancellationToken) is not { } mark)
            {
                return null;
            }

            condition = WriteCondition.IfMatches(mark);
        }

        var refused = await _rows.PutAsync(added, key, condition.ETag, cancellationToken);
        if (refused is null && await _items.WriteAsync(record, rows, condition, cancellationToken) is { } written)
        {
            return new AddResult<T>.Added(written);
        }

        if (condition.ETag is null || !await _rows.DeleteAsync(key, rows, condition.ETag, cancellationToken))
        {
            await TidyAsync(added, key, cancellationToken);
        }

        return refused as AddResult<T>.Taken;
    }

    private async Task<AddResult<T>?> FindTakenAsync(IEnumerable<DerivedRow> rows, RecordKey key, CancellationToken cancellationToken)
    {
        foreach (var row in rows.Where(row => row.IsClaim))
        {
            if (await _rows.FindOwnerAsync(row.Identity, cancellationToken) is { } owner
                && owner != key
                && await FindAsync(owner, cancellationToken) is { } record
                && _rows.Holds(record.Value, row.Identity))
            {
                return new AddResult<T>.Taken(row.Name);
            }
        }

        return null;
    }

    /// <summary>Removes rows when the write is decided; where the store fails now, they stay behind unseen, and the decision stands.</summary>
    private async Task TidyAsync(IEnumerable<DerivedRow> rows, RecordKey key, CancellationToken cancellationToken)
    {
        try
        {
            await _rows.RemoveAsync(rows, key, cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            // Readers pass over what is left.
        }
    }

    private async Task<Stored<T>?> ReadIndexedAsync(
        SecondaryIndex<T> index, IndexRows<T> rows, IndexRow row, CancellationToken cancellationToken)
    {
        if (await FindAsync(row.Record, cancellationToken) is { } record && rows.IsNeeded(row, record.Value))
        {
            return record;
        }

        if (row.WrittenAt < _time.GetUtcNow() - AbandonedAfter)
        {
            await store.DeleteAsync(new ItemKey(schema.Name, rows.Partition, row.Key), row.ETag, cancellationToken);
        }

        return null;
    }

    private List<DerivedRow> NewRows(IEnumerable<string> identities)
    {
        var token = $"{_time.GetUtcNow().ToUnixTimeSeconds():x8}{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
        return [.. identities.Select(identity => new DerivedRow(identity, token))];
    }

    /// <summary>Spreads those who write one record at the same time: not at all after the first try, up to 20 ms after the second, up to half a second in the end.</summary>
    private Task PauseAsync(int attempt, CancellationToken cancellationToken) => attempt == 0
        ? Task.CompletedTask
        : Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * Math.Min(10 << Math.Min(attempt, 6), 500)), _time, cancellationToken);

    private StoreUnavailableException Contended() =>
        new($"A record of {schema.Name} changed again and again.") { RetryAfter = TimeSpan.FromSeconds(1) };
}
