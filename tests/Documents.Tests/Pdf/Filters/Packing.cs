namespace JobFunctions.Documents.Tests.Pdf.Filters;

/// <summary>Packs bytes the ways that PDF unpacks them.</summary>
internal static class Packing
{
    public static byte[] Ascii85(byte[] data)
    {
        List<byte> packed = [];

        for (var at = 0; at < data.Length; at += 4)
        {
            var count = Math.Min(4, data.Length - at);
            var group = 0u;

            for (var i = 0; i < 4; i++)
            {
                group = (group << 8) | (i < count ? data[at + i] : 0u);
            }

            if (group == 0 && count == 4)
            {
                packed.Add((byte)'z');
                continue;
            }

            var letters = new byte[5];

            for (var i = 4; i >= 0; i--)
            {
                letters[i] = (byte)('!' + (group % 85));
                group /= 85;
            }

            packed.AddRange(letters.AsSpan(0, count + 1));
        }

        return [.. packed, (byte)'~', (byte)'>'];
    }

    public static byte[] RunLength(byte[] data)
    {
        List<byte> packed = [];

        for (var at = 0; at < data.Length;)
        {
            var run = 1;

            while (run < 128 && at + run < data.Length && data[at + run] == data[at])
            {
                run++;
            }

            packed.AddRange(run > 1 ? [(byte)(257 - run), data[at]] : (byte[])[0, data[at]]);
            at += run;
        }

        return [.. packed, 128];
    }

    public static byte[] Lzw(byte[] data, bool earlyChange)
    {
        var table = new Dictionary<string, int>();
        var (bits, held, width, next) = (0L, 0, 9, 258);
        List<byte> packed = [];
        var text = "";
        Clear();
        Put(256);

        foreach (var value in data)
        {
            var longer = text + (char)value;

            if (table.ContainsKey(longer))
            {
                text = longer;
                continue;
            }

            Put(table[text]);
            table[longer] = next++;
            width = (next + (earlyChange ? 0 : -1)) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
            text = ((char)value).ToString();

            if (next >= 4094)
            {
                Put(256);
                Clear();
            }
        }

        if (text.Length > 0)
        {
            Put(table[text]);
            next++;
            width = (next + (earlyChange ? 0 : -1)) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
        }

        Put(257);
        Put(0);

        return [.. packed];

        void Clear()
        {
            table.Clear();
            (width, next) = (9, 258);

            for (var i = 0; i < 256; i++)
            {
                table[((char)i).ToString()] = i;
            }
        }

        void Put(int code)
        {
            bits = (bits << width) | (uint)code;
            held += width;

            while (held >= 8)
            {
                packed.Add((byte)(bits >> (held - 8)));
                held -= 8;
            }
        }
    }

    /// <summary>Each row by another of the five methods.</summary>
    public static byte[] Png(byte[] data, int rowBytes, int pixelBytes)
    {
        List<byte> packed = [];
        var above = new byte[rowBytes];

        for (int at = 0, method = 0; at < data.Length; at += rowBytes, method = (method + 1) % 5)
        {
            var row = data[at..(at + rowBytes)];
            packed.Add((byte)method);

            for (var i = 0; i < rowBytes; i++)
            {
                var (left, corner) = i >= pixelBytes ? (row[i - pixelBytes], above[i - pixelBytes]) : ((byte)0, (byte)0);
                packed.Add((byte)(row[i] - (method switch { 1 => left, 2 => above[i], 3 => (left + above[i]) / 2, 4 => Paeth(left, above[i], corner), _ => 0 })));
            }

            above = row;
        }

        return [.. packed];
    }

    public static byte[] Tiff(byte[] data, int rowBytes, int pixelBytes) =>
        [.. data.Select((value, i) => i % rowBytes < pixelBytes ? value : (byte)(value - data[i - pixelBytes]))];

    private static int Paeth(int left, int above, int corner) =>
        new[] { left, above, corner }.MinBy(near => Math.Abs(left + above - corner - near));
}
