using JobFunctions.Core.TextSearch.Segments;

namespace JobFunctions.Core.TextSearch.Queries;

/// <summary>A filter in the numbers of an index's values.</summary>
internal sealed class ResolvedFilter
{
    private readonly IndexFilter _filter;
    private readonly int[] _values;
    private readonly bool _isImpossible;

    /// <param name="tables">For each keyword field.</param>
    public ResolvedFilter(IndexFilter filter, IReadOnlyList<KeywordTable> tables)
    {
        _filter = filter;
        (Field, var keys) = filter switch
        {
            IndexFilter.AnyOf any => (any.Field, any.Keys),
            IndexFilter.AllOf all => (all.Field, all.Keys),
            _ => (null, []),
        };
        _values = Field is null ? [] : [.. keys.Select(key => tables[Field.Index].TryGet(key, out var value) ? value : -1).Where(value => value >= 0).Distinct()];
        _isImpossible = filter is IndexFilter.AllOf && keys.Distinct(StringComparer.Ordinal).Count() > _values.Length;
    }

    /// <summary>Null for a filter on a number.</summary>
    public KeywordField? Field { get; }

    /// <returns>To be disposed of.</returns>
    public DocumentSet Select(Segment segment)
    {
        var set = DocumentSet.RentEmpty(segment.Count);
        switch (_filter)
        {
            case IndexFilter.Range range:
                AddInRange(segment.NumbersOf(range.Field), range, set);
                break;
            case IndexFilter.AnyOf any:
                AddWithAny(segment.KeywordsOf(any.Field), set);
                break;
            case IndexFilter.AllOf all when !_isImpossible:
                DocumentSet.Fill(set.Words, segment.Count);
                KeepWithAll(segment.KeywordsOf(all.Field), segment.Count, set);
                break;
        }

        return set;
    }

    private static void AddInRange(ReadOnlySpan<long> numbers, IndexFilter.Range range, DocumentSet set)
    {
        var least = range.Least ?? (NumberField.Missing + 1);
        var most = range.Most ?? long.MaxValue;
        for (var document = 0; document < numbers.Length; document++)
        {
            var number = numbers[document];
            if (number == NumberField.Missing ? range.MissingFits : number >= least && number <= most)
            {
                set.Add(document);
            }
        }
    }

    private void AddWithAny(KeywordColumn column, DocumentSet set)
    {
        foreach (var value in _values)
        {
            foreach (var document in column.DocumentsOf(value))
            {
                set.Add(document);
            }
        }
    }

    private void KeepWithAll(KeywordColumn column, int count, DocumentSet set)
    {
        foreach (var value in _values)
        {
            using var with = DocumentSet.RentEmpty(count);
            foreach (var document in column.DocumentsOf(value))
            {
                with.Add(document);
            }

            set.IntersectWith(with.Words);
        }
    }
}
