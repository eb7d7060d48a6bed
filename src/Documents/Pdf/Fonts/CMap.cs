namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>Codes to text, or codes to character numbers (CIDs), as a file spells it out (ISO 32000-2, 9.7.5 and 9.10.3).</summary>
internal sealed class CMap
{
    private readonly Dictionary<int, string> _texts = [];
    private readonly List<(int First, int Last, int Cid)> _cidRanges = [];
    private readonly List<(int Bytes, int First, int Last)> _codeSpaces = [];

    public bool IsVertical { get; set; }

    public bool HasTexts => _texts.Values.Any(text => text.Length > 0);

    public bool HasCids => _cidRanges.Count > 0;

    public void AddCodeSpace(int bytes, int first, int last) => _codeSpaces.Add((bytes, first, last));

    public void AddText(int code, string text) => _texts[code] = text;

    public void AddCids(int first, int last, int cid) => _cidRanges.Add((first, last, cid));

    /// <returns>Empty when the map says that the code has no text of its own, <see langword="null"/> when it says nothing.</returns>
    public string? Text(int code) => _texts.GetValueOrDefault(code);

    public int Cid(int code)
    {
        // The later range overrides, and files have few.
        for (var i = _cidRanges.Count - 1; i >= 0; i--)
        {
            if (code >= _cidRanges[i].First && code <= _cidRanges[i].Last)
            {
                return _cidRanges[i].Cid + code - _cidRanges[i].First;
            }
        }

        return 0;
    }

    /// <summary>How many bytes the next code takes.</summary>
    public int CodeLength(ReadOnlySpan<byte> rest, int otherwise)
    {
        if (_codeSpaces.Count == 0)
        {
            return Math.Min(otherwise, rest.Length);
        }

        var code = 0;

        for (var length = 1; length <= Math.Min(4, rest.Length); length++)
        {
            code = (code << 8) | rest[length - 1];

            foreach (var (bytes, first, last) in _codeSpaces)
            {
                if (bytes == length && Within(code, first, last, bytes))
                {
                    return length;
                }
            }
        }

        return Math.Min(_codeSpaces.Min(space => space.Bytes), rest.Length);
    }

    // A code space is a box: each byte lies between its own two ends.
    private static bool Within(int code, int first, int last, int bytes)
    {
        for (var shift = 0; shift < bytes * 8; shift += 8)
        {
            var (value, low, high) = ((code >> shift) & 0xFF, (first >> shift) & 0xFF, (last >> shift) & 0xFF);

            if (value < low || value > high)
            {
                return false;
            }
        }

        return true;
    }
}
