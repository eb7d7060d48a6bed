using System.Text.Json;

namespace JobFunctions.Core.Storage;

/// <summary>Writes and removes the claim and index rows of records.</summary>
/// <remarks>
/// Every write has a token of its own, and its rows carry it. An index row belongs to one write alone, so removing it never
/// takes it from another writer. A claim row is shared, and moves like this: a record that holds a value has the value's claim row,
/// at all times; the row is written before the record, removed after it, and taken from another owner only when that owner
/// cannot come to hold the value any more. The order makes sure of that:
/// <list type="number">
/// <item>a writer reads the version of its record, then takes the claim, then writes the record over that very version
/// (a new record is written over a mark, and a record that adds a claim is first written with the row listed,
/// so that each such write has a version to itself);</item>
/// <item>whoever takes a claim over reads it, then changes the version at its owner (<see cref="FenceAsync"/>), then replaces
/// the claim as it was read. A write under way on the old version now fails, and one that began later has changed the claim.</item>
/// </list>
/// No step leans on a clock: time only decides how long a writer under way is left in peace.
/// </remarks>
internal sealed class RecordRows<T>(IPartitionStore store, CollectionSchema<T> schema, RecordItems<T> items, TimeProvider time)
{
    private const int MaxTries = 30;

    /// <summary>How long another's unfinished add is waited for before it is ended.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>What the rows of a record say, claims first and each once, in an order that keeps two writers from waiting for each other.</summary>
    public IReadOnlyList<string> IdentitiesOf(T record) =>
    [
        .. schema.Claims
            .SelectMany(claim => claim.Values(record).Select(value => DerivedRow.ClaimIdentity(claim.Name, value)))
            .Concat(schema.Indexes.SelectMany(index => index.Entries(record).Select(entry => IndexIdentity(index, entry))))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public bool Holds(T record, string claimIdentity) =>
        schema.Claims.Any(claim => claim.Values(record).Any(value => DerivedRow.ClaimIdentity(claim.Name, value) == claimIdentity));

    /// <returns>null where no record ever held the value, or its owner gave it up; the owner's record is to be checked.</returns>
    public async Task<RecordKey?> FindOwnerAsync(string claimIdentity, CancellationToken cancellationToken) =>
        await ReadClaimAsync(claimIdentity, cancellationToken) is var (claim, _) ? claim.Owner : null;

    /// <summary>Writes new rows of a record that is about to be written over the version <paramref name="basis"/>.</summary>
    /// <returns>null when all are written; otherwise why the record cannot be: a claim is taken, or the version is gone.</returns>
    public async Task<AddResult<T>?> PutAsync(
        IReadOnlyList<DerivedRow> rows, RecordKey owner, string? basis, CancellationToken cancellationToken)
    {
        foreach (var row in rows.Where(row => row.IsClaim))
        {
            if (await TakeAsync(row, owner, basis, cancellationToken) is { } refused)
            {
                return refused;
            }
        }

        var body = JsonSerializer.Serialize(owner, RowJson.Default.RecordKey);
        await Task.WhenAll(rows
            .Where(row => !row.IsClaim)
            .Select(row => store.PutAsync(items.RowKeyOf(row.KeyFor(owner)), body, WriteCondition.Always, cancellationToken)));
        return null;
    }

    /// <summary>Removes rows of writes that are over: refused, replaced or ended by another, so that nothing counts on them any more.</summary>
    public Task RemoveAsync(IEnumerable<DerivedRow> rows, RecordKey owner, CancellationToken cancellationToken) =>
        Task.WhenAll(rows.Select(row => row.IsClaim
            ? GiveUpAsync(row, owner, cancellationToken)
            : store.DeleteAsync(items.RowKeyOf(row.KeyFor(owner)), null, cancellationToken)));

    /// <summary>Ends what another writer left unfinished at a key, an add after some patience; the key is to be read again.</summary>
    public async Task SettleAsync(RecordKey key, RecordItem<T>.Pending mark, CancellationToken cancellationToken)
    {
        if (mark.IsAdding)
        {
            var until = Min(mark.Since, time.GetUtcNow()) + Patience;
            while (time.GetUtcNow() < until)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(20, 80)), time, cancellationToken);
                if (await items.ReadAsync(key, cancellationToken) != mark)
                {
                    return;
                }
            }
        }

        await DeleteAsync(key, mark.Rows, mark.ETag, cancellationToken);
    }

    /// <summary>Deletes what stands at a key, with its rows: a mark that lists them comes first, so that an interrupted deletion can be completed.</summary>
    /// <returns>False when something else stands there by now.</returns>
    public async Task<bool> DeleteAsync(RecordKey key, string rows, string etag, CancellationToken cancellationToken)
    {
        var condition = WriteCondition.IfMatches(etag);
        if (await items.MarkAsync(key, isAdding: false, time.GetUtcNow(), rows, condition, cancellationToken) is not { } mark)
        {
            return false;
        }

        await RemoveAsync(RecordItems<T>.ParseRows(rows), key, cancellationToken);
        await store.DeleteAsync(items.ItemKeyOf(key), mark, cancellationToken);
        return true;
    }

    private static string IndexIdentity(SecondaryIndex<T> index, RecordKey entry) => entry.Key.Contains(DerivedRow.Separator)
        ? throw new ArgumentException($"Sort key '{entry.Key}' of index {index.Name} holds '!'.")
        : DerivedRow.IndexIdentity(index.Name, entry);

    private static DateTimeOffset Min(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private async Task<AddResult<T>?> TakeAsync(DerivedRow row, RecordKey owner, string? basis, CancellationToken cancellationToken)
    {
        var key = items.RowKeyOf(row.KeyFor(owner));
        var body = JsonSerializer.Serialize(new ClaimRow(owner, row.Token), RowJson.Default.ClaimRow);
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            if (await store.PutAsync(key, body, WriteCondition.IfAbsent, cancellationToken) is not null)
            {
                return null;
            }

            if (await ReadClaimAsync(row.Identity, cancellationToken) is not var (claim, etag))
            {
                continue;
            }

            // A writer on an outdated version must not take the row from a newer write of the same record.
            if (claim.Owner == owner && (await store.GetAsync(items.ItemKeyOf(owner), cancellationToken))?.ETag != basis)
            {
                return new AddResult<T>.Conflict();
            }

            if (claim.Owner != owner && !await FenceAsync(claim.Owner, row.Identity, cancellationToken))
            {
                return new AddResult<T>.Taken(row.Name);
            }

            if (await store.PutAsync(key, body, WriteCondition.IfMatches(etag), cancellationToken) is not null)
            {
                return null;
            }
        }

        throw new StoreUnavailableException($"A claim of {schema.Name} changed hands again and again.");
    }

    private async Task GiveUpAsync(DerivedRow row, RecordKey owner, CancellationToken cancellationToken)
    {
        // With another token the row belongs to a later write, which lists it in its own name.
        if (await ReadClaimAsync(row.Identity, cancellationToken) is var (claim, etag) && claim.Owner == owner && claim.Token == row.Token)
        {
            await store.DeleteAsync(items.RowKeyOf(row.KeyFor(owner)), etag, cancellationToken);
        }
    }

    /// <summary>Makes every write under way at the owner's key fail, so that none of them can bring the value there.</summary>
    /// <returns>False when the owner's record holds the value.</returns>
    private async Task<bool> FenceAsync(RecordKey owner, string claimIdentity, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            switch (await items.ReadAsync(owner, cancellationToken))
            {
                case RecordItem<T>.Live live when Holds(live.Record.Value, claimIdentity):
                    return false;
                case RecordItem<T>.Live live:
                    var condition = WriteCondition.IfMatches(live.Record.ETag);
                    if (await store.PutAsync(items.ItemKeyOf(owner), live.Body, condition, cancellationToken) is not null)
                    {
                        return true;
                    }

                    break;
                case RecordItem<T>.Pending { IsAdding: true } mark:
                    await SettleAsync(owner, mark, cancellationToken);
                    break;
                default:
                    return true;
            }
        }

        throw new StoreUnavailableException($"A record of {schema.Name} changed again and again.");
    }

    private async Task<(ClaimRow Claim, string ETag)?> ReadClaimAsync(string identity, CancellationToken cancellationToken) =>
        await store.GetAsync(items.RowKeyOf(new DerivedRow(identity, "").KeyFor(default)), cancellationToken) is { } item
            ? (JsonSerializer.Deserialize(item.Body, RowJson.Default.ClaimRow) ?? throw new JsonException("A claim row holds null."), item.ETag)
            : null;
}
