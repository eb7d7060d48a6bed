using System.Collections.Frozen;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Reference;

/// <summary>Reference data of one kind: what the platform brings along and what people added, as one list in the order of names.</summary>
public sealed class ReferenceList<T>
    where T : class
{
    private const int MaxTries = 5;

    private readonly ReferenceKind<T> _kind;
    private readonly Collection<T> _records;
    private readonly FrozenDictionary<string, T> _ownById;
    private readonly FrozenDictionary<string, T> _ownByName;
    private readonly (string Key, T Item)[] _own;

    /// <param name="own">What the platform brings along.</param>
    /// <param name="otherNames">Names besides its own that find one of <paramref name="own"/>.</param>
    public ReferenceList(ReferenceKind<T> kind, Collection<T> records, IEnumerable<T> own, Func<T, IEnumerable<string>>? otherNames = null)
    {
        _kind = kind;
        _records = records;
        T[] items = [.. own.DistinctBy(NameOf)];
        _own = [.. items.Select(item => (kind.SortKeyOf(item), item)).OrderBy(entry => entry.Item1, StringComparer.Ordinal)];
        _ownById = items.ToFrozenDictionary(kind.Id, StringComparer.Ordinal);
        _ownByName = items.Select(item => (Name: NameOf(item), Item: item))
            .Concat(items.SelectMany(item => (otherNames?.Invoke(item) ?? []).Select(name => (Name: ReferenceName.Fold(name), Item: item))))
            .DistinctBy(entry => entry.Name)
            .ToFrozenDictionary(entry => entry.Name, entry => entry.Item, StringComparer.Ordinal);
    }

    /// <param name="id">Any text.</param>
    /// <returns>null when there is none.</returns>
    public async Task<T?> FindAsync(string id, CancellationToken cancellationToken) =>
        !Guid.TryParseExact(id, "D", out var guid) ? null
        : _ownById.GetValueOrDefault(guid.ToString("D")) ?? (await _records.FindAsync(ReferenceData.KeyOf(guid.ToString("D")), cancellationToken))?.Value;

    /// <param name="name">As <see cref="ReferenceKind{T}.UniqueName"/> writes it.</param>
    /// <returns>null when there is none.</returns>
    public async Task<T?> FindByNameAsync(string name, CancellationToken cancellationToken) =>
        _ownByName.GetValueOrDefault(ReferenceName.Fold(name))
        ?? (await _records.FindByClaimAsync(_kind.NameClaim, ReferenceName.HashOf(name), cancellationToken))?.Value;

    /// <summary>A part of the list, in the order of names. Reads one item more than it gives at most.</summary>
    /// <param name="beginning">Of the names to list; null for all.</param>
    public async Task<Page<T>> ListAsync(string? beginning, PageRequest page, CancellationToken cancellationToken)
    {
        var whole = beginning is null ? KeyRange.All : KeyRange.Prefix(ReferenceName.OrderOf(beginning));
        var added = await _records.PageByAsync(_kind.NameIndex, ReferenceKind<T>.NamesPartition, whole, page, cancellationToken);
        var range = page.After is { } after && whole.Contains(after) ? whole.After(after) : whole;

        // What lies behind the last one that was read waits for the next part.
        var merged = OwnFrom(range).Take(page.Limit + 1)
            .Where(entry => added.Next is null || string.CompareOrdinal(entry.Key, added.Next) < 0)
            .Concat(added.Items.Where(item => !_ownByName.ContainsKey(NameOf(item))).Select(item => (Key: _kind.SortKeyOf(item), Item: item)))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .ToList();
        return merged.Count > page.Limit
            ? new Page<T>([.. merged.Take(page.Limit).Select(entry => entry.Item)], merged[page.Limit - 1].Key)
            : new Page<T>([.. merged.Select(entry => entry.Item)], added.Next);
    }

    /// <summary>Adds an item. One with the same id that is there already was added by an earlier try of the same call, and is the result.</summary>
    public async Task<ReferenceAddition<T>> AddAsync(T item, CancellationToken cancellationToken)
    {
        if (_ownByName.TryGetValue(NameOf(item), out var own))
        {
            return new ReferenceAddition<T>.Exists(own);
        }

        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            if (await _records.AddAsync(item, cancellationToken) is AddResult<T>.Added(var added))
            {
                return new ReferenceAddition<T>.Added(added.Value);
            }

            if (await FindByNameAsync(_kind.UniqueName(item), cancellationToken) is { } holder)
            {
                return _kind.Id(holder) == _kind.Id(item) ? new ReferenceAddition<T>.Added(holder) : new ReferenceAddition<T>.Exists(holder);
            }
        }

        throw new StoreUnavailableException("A name came and went while it was being added.") { RetryAfter = TimeSpan.FromSeconds(1) };
    }

    private string NameOf(T item) => ReferenceName.Fold(_kind.UniqueName(item));

    private IEnumerable<(string Key, T Item)> OwnFrom(KeyRange range)
    {
        var (low, high) = (0, _own.Length);
        while (range.From is not null && low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(_own[middle].Key, range.From) < 0 ? (middle + 1, high) : (low, middle);
        }

        return _own.Skip(low).TakeWhile(entry => range.Contains(entry.Key));
    }
}
