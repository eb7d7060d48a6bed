using JobFunctions.Core.TextSearch.Segments;

namespace JobFunctions.Core.TextSearch.Queries;

/// <summary>Reads the documents that hold several terms, next to each other or anywhere.</summary>
internal sealed class SequenceReader(Postings postings, int[] terms, bool isPhrase)
{
    private readonly PostingReader[] _readers = [.. terms.Select(term => isPhrase ? postings.ReadWithPlaces(term) : postings.Read(term))];
    private readonly List<int> _starts = [];
    private readonly List<int> _kept = [];

    public int Document { get; private set; }

    /// <summary>Of the terms the least.</summary>
    public byte Impact { get; private set; }

    public bool MoveNext()
    {
        while (TryAlign())
        {
            if (!isPhrase || AreAdjacent())
            {
                Document = _readers[0].Document;
                Impact = _readers[0].Impact;
                foreach (ref readonly var reader in _readers.AsSpan())
                {
                    Impact = Math.Min(Impact, reader.Impact);
                }

                return true;
            }
        }

        return false;
    }

    /// <summary>Moves to the next document that holds all terms.</summary>
    private bool TryAlign()
    {
        if (!_readers[0].MoveNext())
        {
            return false;
        }

        var target = _readers[0].Document;
        for (var i = 1; i < _readers.Length; i++)
        {
            ref var reader = ref _readers[i];
            while (reader.Document < target)
            {
                if (!reader.MoveNext())
                {
                    return false;
                }
            }

            if (reader.Document > target)
            {
                target = reader.Document;
                while (_readers[0].Document < target)
                {
                    if (!_readers[0].MoveNext())
                    {
                        return false;
                    }
                }

                target = _readers[0].Document;
                i = 0;
            }
        }

        return true;
    }

    private bool AreAdjacent()
    {
        ReadPlaces(_readers[0].Places, _starts);
        for (var i = 1; i < _readers.Length && _starts.Count > 0; i++)
        {
            KeepFollowed(_readers[i].Places, i);
        }

        return _starts.Count > 0;
    }

    /// <summary>Keeps the starts that have the term so many places behind.</summary>
    private void KeepFollowed(ReadOnlySpan<byte> places, int distance)
    {
        _kept.Clear();
        var next = 0;
        var place = 0;
        for (var at = 0; at < places.Length && next < _starts.Count;)
        {
            place += (int)PostingReader.ReadNumber(places, ref at);
            while (next < _starts.Count && _starts[next] + distance < place)
            {
                next++;
            }

            if (next < _starts.Count && _starts[next] + distance == place)
            {
                _kept.Add(_starts[next]);
            }
        }

        _starts.Clear();
        _starts.AddRange(_kept);
    }

    private static void ReadPlaces(ReadOnlySpan<byte> places, List<int> into)
    {
        into.Clear();
        var place = 0;
        for (var at = 0; at < places.Length;)
        {
            place += (int)PostingReader.ReadNumber(places, ref at);
            into.Add(place);
        }
    }
}
