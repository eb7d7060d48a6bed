using System.Buffers.Binary;
using System.Text;

namespace JobFunctions.Documents.Tests.Pdf.Fonts;

/// <summary>Writes font programs that hold no outlines, only what tells the meaning of glyphs.</summary>
internal static class TestFonts
{
    private const int FirstOwnString = 391;

    public static byte[] TrueType(params (string Tag, byte[] Data)[] tables)
    {
        var offset = 12 + (tables.Length * 16);
        List<byte> directory = [0, 1, 0, 0, .. Word(tables.Length), 0, 0, 0, 0, 0, 0];
        List<byte> data = [];

        foreach (var (tag, table) in tables)
        {
            directory.AddRange([.. Encoding.ASCII.GetBytes(tag), 0, 0, 0, 0, .. Long(offset + data.Count), .. Long(table.Length)]);
            data.AddRange(table);
        }

        return [.. directory, .. data];
    }

    public static byte[] Cmap(params (int Platform, int Encoding, byte[] Map)[] maps)
    {
        List<byte> table = [0, 0, .. Word(maps.Length)];
        var offset = 4 + (maps.Length * 8);

        foreach (var (platform, encoding, map) in maps)
        {
            table.AddRange([.. Word(platform), .. Word(encoding), .. Long(offset)]);
            offset += map.Length;
        }

        return [.. table, .. maps.SelectMany(map => map.Map)];
    }

    public static byte[] Format0(params (int Code, int Glyph)[] codes)
    {
        var map = new byte[262];
        map[3] = 6;

        foreach (var (code, glyph) in codes)
        {
            map[6 + code] = (byte)glyph;
        }

        return map;
    }

    /// <summary>Each code a segment of its own.</summary>
    public static byte[] Format4(params (int Code, int Glyph)[] codes)
    {
        (int Code, int Glyph)[] segments = [.. codes.OrderBy(code => code.Code), (0xFFFF, 0)];

        return
        [
            .. Word(4), .. Word(16 + (segments.Length * 8)), 0, 0, .. Word(segments.Length * 2), 0, 0, 0, 0, 0, 0,
            .. segments.SelectMany(segment => Word(segment.Code)), 0, 0,
            .. segments.SelectMany(segment => Word(segment.Code)),
            .. segments.SelectMany(segment => Word((segment.Glyph - segment.Code) & 0xFFFF)),
            .. new byte[segments.Length * 2],
        ];
    }

    public static byte[] Format6(int first, params int[] glyphs) =>
        [.. Word(6), .. Word(10 + (glyphs.Length * 2)), 0, 0, .. Word(first), .. Word(glyphs.Length), .. glyphs.SelectMany(Word)];

    public static byte[] Format12(params (int First, int Last, int Glyph)[] groups) =>
        [.. Word(12), 0, 0, .. Long(16 + (groups.Length * 12)), 0, 0, 0, 0, .. Long(groups.Length), .. groups.SelectMany(group => (byte[])[.. Long(group.First), .. Long(group.Last), .. Long(group.Glyph)])];

    /// <summary>Names of glyphs from 0; a number stands for a place in the standard order.</summary>
    public static byte[] Post(params string[] names)
    {
        List<byte> places = [];
        List<byte> strings = [];
        var own = 258;

        foreach (var name in names)
        {
            if (int.TryParse(name, out var place))
            {
                places.AddRange(Word(place));
                continue;
            }

            places.AddRange(Word(own++));
            strings.AddRange([(byte)name.Length, .. Encoding.ASCII.GetBytes(name)]);
        }

        return [0, 2, 0, 0, .. new byte[28], .. Word(names.Length), .. places, .. strings];
    }

    /// <param name="names">Of the glyphs from 1.</param>
    /// <param name="codes">The font's own encoding; glyphs in order, then further codes of glyphs that have one.</param>
    public static byte[] Cff(string[] names, (char Code, int Glyph)[] codes)
    {
        var first = codes.Take(names.Length).ToArray();
        var more = codes.Skip(names.Length).ToArray();
        byte[] charset = [0, .. names.SelectMany((_, i) => Word(FirstOwnString + i))];
        byte[] encoding =
        [
            (byte)(more.Length > 0 ? 0x80 : 0), (byte)first.Length, .. first.Select(code => (byte)code.Code),
            .. more.Length > 0 ? [(byte)more.Length, .. more.SelectMany(code => (byte[])[(byte)code.Code, .. Word(FirstOwnString + code.Glyph - 1)])] : Array.Empty<byte>(),
        ];
        byte[] charStrings = Index([.. Enumerable.Repeat<byte[]>([14], names.Length + 1)]);
        byte[] head = [1, 0, 4, 1, .. Index([[(byte)'X']])];
        byte[] tail = [.. Index([.. names.Select(Encoding.ASCII.GetBytes)]), .. Index([])];
        var start = head.Length + Index([new byte[18]]).Length + tail.Length;
        byte[] top = [29, .. Long(start), 15, 29, .. Long(start + charset.Length), 16, 29, .. Long(start + charset.Length + encoding.Length), 17];

        return [.. head, .. Index([top]), .. tail, .. charset, .. encoding, .. charStrings];
    }

    private static byte[] Index(byte[][] items)
    {
        if (items.Length == 0)
        {
            return [0, 0];
        }

        List<byte> index = [.. Word(items.Length), 2];
        var offset = 1;

        foreach (var item in (byte[][])[[], .. items])
        {
            offset += item.Length;
            index.AddRange(Word(offset));
        }

        return [.. index, .. items.SelectMany(item => item)];
    }

    private static byte[] Word(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Long(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);

        return bytes;
    }
}
