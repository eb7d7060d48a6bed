namespace JobFunctions.Documents.Pdf.Filters;

/// <summary>Takes bytes of unknown number without moving those it has; what comes of a file's bombs is dropped before it is ever put together.</summary>
internal sealed class FilterOutput
{
    private const int FirstChunkBytes = 4 * 1024;
    private const int LargestChunkBytes = 1024 * 1024;

    private readonly List<byte[]> _full = [];
    private byte[] _chunk = [];
    private int _used;
    private int _fullBytes;

    public int Length => _fullBytes + _used;

    /// <summary>Room for at least one byte, to be filled from its start and told with <see cref="Advance"/>.</summary>
    public Span<byte> Room()
    {
        if (_used == _chunk.Length)
        {
            if (_used > 0)
            {
                _full.Add(_chunk);
                _fullBytes += _used;
            }

            (_chunk, _used) = (new byte[Math.Clamp(_chunk.Length * 2, FirstChunkBytes, LargestChunkBytes)], 0);
        }

        return _chunk.AsSpan(_used);
    }

    public void Advance(int bytes) => _used += bytes;

    public void WriteByte(byte value)
    {
        Room()[0] = value;
        _used++;
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var room = Room();
            var count = Math.Min(room.Length, bytes.Length);
            bytes[..count].CopyTo(room);
            Advance(count);
            bytes = bytes[count..];
        }
    }

    /// <summary>All that was written, in one piece.</summary>
    public ReadOnlyMemory<byte> ToMemory()
    {
        if (_full.Count == 0)
        {
            return _chunk.AsMemory(0, _used);
        }

        var all = new byte[Length];
        var at = 0;

        foreach (var chunk in _full)
        {
            chunk.CopyTo(all, at);
            at += chunk.Length;
        }

        _chunk.AsSpan(0, _used).CopyTo(all.AsSpan(at));

        return all;
    }
}
