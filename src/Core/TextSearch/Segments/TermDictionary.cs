namespace JobFunctions.Core.TextSearch.Segments;

/// <summary>A segment's terms in the order of their UTF-8 bytes, in one array: no object for each.</summary>
/// <param name="text">All terms one behind the other.</param>
/// <param name="ends">Where each term ends in it.</param>
internal sealed class TermDictionary(byte[] text, int[] ends)
{
    public int Count => ends.Length;

    public ReadOnlySpan<byte> this[int term]
    {
        get
        {
            var start = term == 0 ? 0 : ends[term - 1];
            return text.AsSpan(start, ends[term] - start);
        }
    }

    /// <returns>The term's number; negative where it is none.</returns>
    public int Find(ReadOnlySpan<byte> term)
    {
        var at = FirstNotBefore(term, 0);
        return at < Count && this[at].SequenceEqual(term) ? at : -1;
    }

    /// <summary>The terms that begin so: from the first number up to, without, the second.</summary>
    public (int First, int End) FindPrefix(ReadOnlySpan<byte> prefix)
    {
        var first = FirstNotBefore(prefix, 0);
        var low = first;
        var high = Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].StartsWith(prefix))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return (first, low);
    }

    private int FirstNotBefore(ReadOnlySpan<byte> term, int low)
    {
        var high = Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].SequenceCompareTo(term) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
