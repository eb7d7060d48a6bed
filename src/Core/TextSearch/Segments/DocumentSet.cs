using System.Buffers;
using System.Numerics;

namespace JobFunctions.Core.TextSearch.Segments;

/// <summary>A set of a segment's documents, a bit for each, in a rented array: dispose of it once.</summary>
internal readonly struct DocumentSet : IDisposable
{
    private readonly ulong[] _words;
    private readonly int _count;

    private DocumentSet(ulong[] words, int count)
    {
        _words = words;
        _count = count;
    }

    public Span<ulong> Words => _words.AsSpan(0, LengthFor(_count));

    public static int LengthFor(int documents) => (documents + 63) >> 6;

    /// <summary>Bits for documents 0 to <paramref name="documents"/> - 1.</summary>
    public static void Fill(Span<ulong> words, int documents)
    {
        words.Fill(ulong.MaxValue);
        if ((documents & 63) != 0)
        {
            words[^1] = (1ul << (documents & 63)) - 1;
        }
    }

    public static bool Contains(ReadOnlySpan<ulong> words, int document) => (words[document >> 6] & (1ul << document)) != 0;

    public static int Count(ReadOnlySpan<ulong> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    public static DocumentSet RentEmpty(int documents)
    {
        var set = new DocumentSet(ArrayPool<ulong>.Shared.Rent(Math.Max(1, LengthFor(documents))), documents);
        set.Words.Clear();
        return set;
    }

    public static DocumentSet RentCopy(ReadOnlySpan<ulong> words, int documents)
    {
        var set = new DocumentSet(ArrayPool<ulong>.Shared.Rent(Math.Max(1, LengthFor(documents))), documents);
        words.CopyTo(set.Words);
        return set;
    }

    public bool Contains(int document) => Contains(_words, document);

    public void Add(int document) => _words[document >> 6] |= 1ul << document;

    public void Remove(int document) => _words[document >> 6] &= ~(1ul << document);

    public void IntersectWith(ReadOnlySpan<ulong> other)
    {
        var words = Words;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= other[i];
        }
    }

    public void Dispose() => ArrayPool<ulong>.Shared.Return(_words);
}
