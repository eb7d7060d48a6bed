namespace JobFunctions.Documents.Pdf.Filters;

/// <summary>Lempel, Ziv and Welch with codes of 9 to 12 bits (ISO 32000-2, 7.4.4).</summary>
internal static class Lzw
{
    private const int Clear = 256;
    private const int End = 257;
    private const int TableSize = 4096;

    public static ReadOnlyMemory<byte> Decode(ReadOnlySpan<byte> data, bool earlyChange, ReadingBudget budget)
    {
        // Each entry is the entry before it and one byte; a string is written from its end.
        var prefix = new short[TableSize];
        var last = new byte[TableSize];
        var length = new short[TableSize];
        var output = new FilterOutput();
        var text = new byte[TableSize + 1];
        var (next, width, previous) = (End + 1, 9, -1);
        var (bits, held) = (0, 0);

        for (var i = 0; i < 256; i++)
        {
            (last[i], length[i], prefix[i]) = ((byte)i, 1, -1);
        }

        foreach (var value in data)
        {
            bits = ((bits & 0xFFFF) << 8) | value;
            held += 8;

            if (held < width)
            {
                continue;
            }

            held -= width;
            var code = (bits >> held) & ((1 << width) - 1);

            if (code == End)
            {
                break;
            }

            if (code == Clear)
            {
                (next, width, previous) = (End + 1, 9, -1);
                continue;
            }

            if (code > next || (code == next && previous < 0))
            {
                break;
            }

            // The code about to be defined is the text before it and that text's first byte.
            var known = code < next ? code : previous;
            int count = length[known];

            for (int at = known, place = count - 1; place >= 0; place--, at = prefix[at])
            {
                text[place] = last[at];
            }

            if (code == next)
            {
                text[count] = text[0];
                count++;
            }

            if (previous >= 0 && next < TableSize)
            {
                (prefix[next], last[next], length[next]) = ((short)previous, text[0], (short)(length[previous] + 1));
                next++;
            }

            budget.Inflated(count);
            output.Write(text.AsSpan(0, count));
            previous = code;
            width = (next + (earlyChange ? 1 : 0)) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
        }

        return output.ToMemory();
    }
}
