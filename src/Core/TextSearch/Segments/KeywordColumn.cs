using System.Numerics;

namespace JobFunctions.Core.TextSearch.Segments;

/// <summary>A keyword field of a segment both ways: the values of a document, and the documents of a value.</summary>
internal sealed class KeywordColumn
{
    private readonly int[] _ends;
    private readonly int[] _values;
    private readonly int[] _known;
    private readonly int[] _knownEnds;
    private readonly int[] _documents;

    /// <param name="ends">For each document where its values end.</param>
    /// <param name="values">Numbers of <see cref="KeywordTable"/>, none twice for one document.</param>
    public KeywordColumn(int[] ends, int[] values)
    {
        _ends = ends;
        _values = values;
        var documents = new int[values.Length];
        for (int document = 0, at = 0; document < ends.Length; document++)
        {
            for (; at < ends[document]; at++)
            {
                documents[at] = document;
            }
        }

        var sorted = (int[])values.Clone();
        Sort(sorted, documents);
        _documents = documents;
        var known = new List<int>();
        var knownEnds = new List<int>();
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == sorted.Length - 1 || sorted[i] != sorted[i + 1])
            {
                known.Add(sorted[i]);
                knownEnds.Add(i + 1);
            }
        }

        _known = [.. known];
        _knownEnds = [.. knownEnds];
    }

    public ReadOnlySpan<int> ValuesOf(int document)
    {
        var start = document == 0 ? 0 : _ends[document - 1];
        return _values.AsSpan(start, _ends[document] - start);
    }

    public ReadOnlySpan<int> DocumentsOf(int value)
    {
        var at = Array.BinarySearch(_known, value);
        if (at < 0)
        {
            return [];
        }

        var start = at == 0 ? 0 : _knownEnds[at - 1];
        return _documents.AsSpan(start, _knownEnds[at] - start);
    }

    /// <summary>Adds how many of all documents have each value.</summary>
    public void CountAll(Span<int> counts)
    {
        for (var i = 0; i < _known.Length; i++)
        {
            counts[_known[i]] += _knownEnds[i] - (i == 0 ? 0 : _knownEnds[i - 1]);
        }
    }

    /// <summary>Adds how many of these documents have each value.</summary>
    public void Count(ReadOnlySpan<ulong> documents, Span<int> counts)
    {
        var ends = _ends;
        var values = _values;
        for (var i = 0; i < documents.Length; i++)
        {
            for (var word = documents[i]; word != 0; word &= word - 1)
            {
                var document = (i << 6) + BitOperations.TrailingZeroCount(word);
                for (var at = document == 0 ? 0 : ends[document - 1]; at < ends[document]; at++)
                {
                    counts[values[at]]++;
                }
            }
        }
    }

    /// <summary>By value, then by document.</summary>
    private static void Sort(int[] values, int[] documents)
    {
        var keys = new long[values.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)values[i] << 32) | (uint)documents[i];
        }

        Array.Sort(keys);
        for (var i = 0; i < keys.Length; i++)
        {
            values[i] = (int)(keys[i] >> 32);
            documents[i] = (int)keys[i];
        }
    }
}
