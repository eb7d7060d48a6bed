using System.Numerics;

namespace JobFunctions.Core.TextSearch.Segments;

/// <summary>A number for each word by the word's hash: open addressing, at most half full. Words are told apart by 64 bits.</summary>
internal sealed class WordTable
{
    private const int FirstSize = 1024;

    private Entry[] _entries;
    private int _count;

    public WordTable(int expected) => _entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)Math.Max(FirstSize, expected * 2))];

    /// <param name="hash">Never 0.</param>
    public bool TryGet(ulong hash, out int number)
    {
        ref var entry = ref PlaceOf(_entries, hash);
        number = entry.Number;
        return entry.Hash != 0;
    }

    /// <summary>Adds a word that is not there.</summary>
    public void Add(ulong hash, int number)
    {
        if (++_count * 2 > _entries.Length)
        {
            var larger = new Entry[_entries.Length * 2];
            foreach (var entry in _entries)
            {
                if (entry.Hash != 0)
                {
                    PlaceOf(larger, entry.Hash) = entry;
                }
            }

            _entries = larger;
        }

        PlaceOf(_entries, hash) = new Entry(hash, number);
    }

    private static ref Entry PlaceOf(Entry[] entries, ulong hash)
    {
        var mask = entries.Length - 1;
        var at = (int)(hash ^ (hash >> 31)) & mask;
        while (entries[at].Hash != 0 && entries[at].Hash != hash)
        {
            at = (at + 1) & mask;
        }

        return ref entries[at];
    }

    private readonly record struct Entry(ulong Hash, int Number);
}
