using System.Buffers;
using JobFunctions.Core.TextSearch.Segments;

namespace JobFunctions.Core.TextSearch.Queries;

/// <summary>Counts the values of one field over the segments of a snapshot.</summary>
internal sealed class FacetCounter : IDisposable
{
    private readonly KeywordTable _table;
    private readonly int[] _counts;
    private readonly int _values;

    public FacetCounter(KeywordField field, KeywordTable table)
    {
        Field = field;
        _table = table;
        _values = table.Count;
        _counts = ArrayPool<int>.Shared.Rent(Math.Max(1, _values));
        _counts.AsSpan(0, _values).Clear();
    }

    public KeywordField Field { get; }

    public void Add(Segment segment, ReadOnlySpan<ulong> documents)
    {
        var column = segment.KeywordsOf(Field);
        if (DocumentSet.Count(documents) == segment.Count)
        {
            column.CountAll(_counts.AsSpan(0, _values));
        }
        else
        {
            column.Count(documents, _counts.AsSpan(0, _values));
        }
    }

    public Facet Build(int most)
    {
        var best = new List<FacetValue>();
        for (var value = 0; value < _values; value++)
        {
            if (_counts[value] > 0 && (best.Count < most || _counts[value] >= best[^1].Count))
            {
                Insert(best, new FacetValue(_table[value].Key, _table[value].Label, _counts[value]), most);
            }
        }

        return new Facet(Field, best);
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_counts);

    private static void Insert(List<FacetValue> best, FacetValue value, int most)
    {
        var at = best.BinarySearch(value, CommonestFirst.Instance);
        best.Insert(~at, value);
        if (best.Count > most)
        {
            best.RemoveAt(most);
        }
    }

    private sealed class CommonestFirst : IComparer<FacetValue>
    {
        public static readonly CommonestFirst Instance = new();

        public int Compare(FacetValue? x, FacetValue? y) =>
            x is null || y is null ? 0
            : x.Count != y.Count ? y.Count.CompareTo(x.Count)
            : string.CompareOrdinal(x.Key, y.Key);
    }
}
