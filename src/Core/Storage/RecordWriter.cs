namespace JobFunctions.Core.Storage;

/// <summary>Writes a record with its rows around it.</summary>
internal sealed class RecordWriter<T>(CollectionSchema<T> schema, RecordItems<T> items, RecordRows<T> rows, TimeProvider time)
{
    /// <returns>null when the record is to be read to learn what is in the way.</returns>
    public async Task<AddResult<T>?> AddAsync(RecordKey key, T record, CancellationToken cancellationToken)
    {
        var added = NewRows(rows.IdentitiesOf(record));
        var list = RecordItems<T>.FormatRows(added);
        var condition = WriteCondition.IfAbsent;
        if (schema.Claims.Count > 0)
        {
            // A claim is taken for a version of its record: here for a mark, which ends with whoever ends the mark.
            if (await items.MarkAsync(key, isAdding: true, time.GetUtcNow(), list, condition, cancellationToken) is not { } mark)
            {
                return null;
            }

            condition = WriteCondition.IfMatches(mark);
        }

        var refused = await rows.PutAsync(added, key, condition.ETag, cancellationToken);
        if (refused is null && await items.WriteAsync(record, list, condition, cancellationToken) is { } written)
        {
            return new AddResult<T>.Added(written);
        }

        if (condition.ETag is null || !await rows.DeleteAsync(key, list, condition.ETag, cancellationToken))
        {
            await TidyAsync(added, key, cancellationToken);
        }

        return refused as AddResult<T>.Taken;
    }

    public async Task<AddResult<T>> ReplaceAsync(RecordKey key, Stored<T> current, T changed, CancellationToken cancellationToken)
    {
        var listed = RecordItems<T>.ParseRows(current.Rows);
        await rows.RemoveAsync(listed.Where(row => row.IsOver), key, cancellationToken);

        // A row that is listed but not held is of a write that may still be under way, and is over once this one is done.
        var held = rows.IdentitiesOf(current.Value);
        var wanted = rows.IdentitiesOf(changed);
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

            var list = RecordItems<T>.FormatRows(
            [
                .. listed.Where(row => !row.IsOver).Select(row => row with { IsOver = !held.Contains(row.Identity) }),
                .. added.Where(row => !held.Contains(row.Identity)),
            ]);
            if (await items.WriteAsync(current.Value, list, WriteCondition.IfMatches(basis), cancellationToken) is not { } relisted)
            {
                return new AddResult<T>.Conflict();
            }

            basis = relisted.ETag;
        }

        var refused = await rows.PutAsync(added, key, basis, cancellationToken);
        if (refused is null)
        {
            // Claims stay listed until they are removed, since their values may be personal; the next write drops them.
            var list = RecordItems<T>.FormatRows(
                [.. kept, .. added, .. unneeded.Where(row => row.IsClaim).Select(row => row with { IsOver = true })]);
            if (await items.WriteAsync(changed, list, WriteCondition.IfMatches(basis), cancellationToken) is { } written)
            {
                await TidyAsync(unneeded, key, cancellationToken);
                return new AddResult<T>.Added(written);
            }
        }

        await TidyAsync(added, key, cancellationToken);
        return refused ?? new AddResult<T>.Conflict();
    }

    private async Task<AddResult<T>?> FindTakenAsync(IEnumerable<DerivedRow> added, RecordKey key, CancellationToken cancellationToken)
    {
        foreach (var row in added.Where(row => row.IsClaim))
        {
            if (await rows.FindOwnerAsync(row.Identity, cancellationToken) is { } owner
                && owner != key
                && await items.ReadAsync(owner, cancellationToken) is RecordItem<T>.Live live
                && rows.Holds(live.Record.Value, row.Identity))
            {
                return new AddResult<T>.Taken(row.Name);
            }
        }

        return null;
    }

    /// <summary>Removes rows when the write is decided; where the store fails now, they stay behind unseen, and the decision stands.</summary>
    private async Task TidyAsync(IEnumerable<DerivedRow> unneeded, RecordKey key, CancellationToken cancellationToken)
    {
        try
        {
            await rows.RemoveAsync(unneeded, key, cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            // Readers pass over what is left.
        }
    }

    private List<DerivedRow> NewRows(IEnumerable<string> identities)
    {
        var token = DerivedRow.NewToken(time);
        return [.. identities.Select(identity => new DerivedRow(identity, token))];
    }
}
