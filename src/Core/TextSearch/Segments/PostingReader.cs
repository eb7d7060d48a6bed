using System.Runtime.CompilerServices;

namespace JobFunctions.Core.TextSearch.Segments;

/// <summary>Reads the documents of one term in order, with the places where the term stands when they are given too.</summary>
internal struct PostingReader
{
    private readonly byte[] _documents;
    private readonly byte[]? _places;
    private int _at;
    private int _placesAt;
    private int _placesLength;
    private int _left;

    public PostingReader(byte[] documents, int start, byte[]? places = null, int placesStart = 0)
    {
        _documents = documents;
        _places = places;
        _at = start;
        _placesAt = placesStart;
        Count = (int)ReadNumber(documents, ref _at);
        _left = Count;
        Document = -1;
    }

    /// <summary>How many documents there are in all.</summary>
    public int Count { get; }

    public int Document { get; private set; }

    public byte Impact { get; private set; }

    /// <summary>Distances of the places in <see cref="Document"/>; empty when they were not given.</summary>
    public readonly ReadOnlySpan<byte> Places => _places.AsSpan(_placesAt, _placesLength);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint ReadNumber(ReadOnlySpan<byte> bytes, ref int at)
    {
        uint value = bytes[at++];
        return value < 0x80 ? value : ReadRest(bytes, ref at, value & 0x7F);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        if (_left == 0)
        {
            return false;
        }

        _left--;
        Document += (int)ReadNumber(_documents, ref _at);
        Impact = _documents[_at++];
        if (_places is not null)
        {
            _placesAt += _placesLength;
            _placesLength = (int)ReadNumber(_places, ref _placesAt);
        }

        return true;
    }

    private static uint ReadRest(ReadOnlySpan<byte> bytes, ref int at, uint value)
    {
        for (var shift = 7; ; shift += 7)
        {
            uint next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}
