using System.Buffers.Binary;
using System.Text;

using JobFunctions.Documents.Pdf.Filters;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>The encoding inside an embedded compact font (Adobe technical note 5176, sections 12 and 13).</summary>
internal static class CffEncoding
{
    private const int StandardStrings = 391;
    private const int CharsetKey = 15;
    private const int EncodingKey = 16;
    private const int CharStringsKey = 17;
    private const int RegistryKey = (12 << 8) | 30;

    // Strings 150 to 228; those before them are the standard encoding's in order, those after are rare variants of letters.
    private static readonly string[] MoreStrings =
        ("onesuperior logicalnot mu trademark Eth onehalf plusminus Thorn onequarter divide brokenbar degree thorn threequarters twosuperior "
        + "registered minus eth multiply threesuperior copyright Aacute Acircumflex Adieresis Agrave Aring Atilde Ccedilla Eacute Ecircumflex "
        + "Edieresis Egrave Iacute Icircumflex Idieresis Igrave Ntilde Oacute Ocircumflex Odieresis Ograve Otilde Scaron Uacute Ucircumflex "
        + "Udieresis Ugrave Yacute Ydieresis Zcaron aacute acircumflex adieresis agrave aring atilde ccedilla eacute ecircumflex edieresis "
        + "egrave iacute icircumflex idieresis igrave ntilde oacute ocircumflex odieresis ograve otilde scaron uacute ucircumflex udieresis "
        + "ugrave yacute ydieresis zcaron").Split(' ');

    private static readonly string?[] StandardTexts = [null, .. StandardEncodings.Standard.Where(text => text is not null), .. MoreStrings.Select(GlyphNames.ToText)];

    /// <returns><see langword="null"/> when the font is broken, uses a predefined encoding, or has no codes at all.</returns>
    public static string?[]? Read(PdfStream fontFile, ReadingBudget budget)
    {
        var data = PdfFilters.Decode(fontFile, budget).Span;

        if (data.Length < 4)
        {
            return null;
        }

        var at = (int)data[2];
        ReadIndex(data, ref at, budget);
        var tops = ReadIndex(data, ref at, budget);
        var strings = ReadIndex(data, ref at, budget);

        if (tops.Count == 0)
        {
            return null;
        }

        var top = ReadDictionary(data[tops[0]]);

        if (top.ContainsKey(RegistryKey) || top.GetValueOrDefault(EncodingKey) <= 1)
        {
            return null;
        }

        var charStrings = top.GetValueOrDefault(CharStringsKey);
        var glyphs = charStrings > 0 ? Word(data, charStrings) : 0;
        var names = ReadCharset(data, top.GetValueOrDefault(CharsetKey), glyphs, budget);
        var texts = new string?[256];

        foreach (var (code, glyph) in ReadCodes(data, top[EncodingKey]))
        {
            if (glyph < names.Count)
            {
                texts[code] = names[glyph] switch
                {
                    < StandardStrings and var sid => sid < StandardTexts.Length ? StandardTexts[sid] : null,
                    var sid when sid - StandardStrings < strings.Count => GlyphNames.ToText(Encoding.Latin1.GetString(data[strings[sid - StandardStrings]])),
                    _ => null,
                };
            }
        }

        return texts;
    }

    private static List<(int Code, int Glyph)> ReadCodes(ReadOnlySpan<byte> data, int at)
    {
        List<(int, int)> codes = [];
        var (format, count) = (Byte(data, at) & 0x7F, Byte(data, at + 1));

        for (int i = 0, glyph = 1; i < count; i++)
        {
            if (format == 0)
            {
                codes.Add((Byte(data, at + 2 + i), glyph++));
                continue;
            }

            var (first, left) = (Byte(data, at + 2 + (i * 2)), Byte(data, at + 3 + (i * 2)));

            for (var code = first; code <= Math.Min(255, first + left); code++)
            {
                codes.Add((code, glyph++));
            }
        }

        return codes;
    }

    private static List<int> ReadCharset(ReadOnlySpan<byte> data, int at, int glyphs, ReadingBudget budget)
    {
        List<int> names = [0];

        if (at <= 2)
        {
            return [.. Enumerable.Range(0, Math.Min(glyphs, 229))];
        }

        var format = Byte(data, at++);

        while (names.Count < glyphs && at < data.Length)
        {
            budget.Step();
            var first = Word(data, at);
            at += 2;
            var left = format switch { 1 => Byte(data, at), 2 => Word(data, at), _ => 0 };
            at += format switch { 1 => 1, 2 => 2, _ => 0 };

            for (var i = 0; i <= left && names.Count < glyphs; i++)
            {
                names.Add(first + i);
            }
        }

        return names;
    }

    private static List<Range> ReadIndex(ReadOnlySpan<byte> data, ref int at, ReadingBudget budget)
    {
        List<Range> items = [];
        var count = Word(data, at);
        at += 2;

        if (count == 0)
        {
            return items;
        }

        var size = Byte(data, at++);
        var origin = at + ((count + 1) * size) - 1;
        var start = Offset(data, at, size);

        for (var i = 1; i <= count; i++)
        {
            budget.Step();
            var end = Offset(data, at + (i * size), size);

            if (end < start || origin + end > data.Length)
            {
                break;
            }

            items.Add((int)(origin + start)..(int)(origin + end));
            start = end;
        }

        at = (int)Math.Min(data.Length, origin + start);

        return items;
    }

    /// <summary>The last operand of each operator, which is all that is asked of the top dictionary.</summary>
    private static Dictionary<int, int> ReadDictionary(ReadOnlySpan<byte> data)
    {
        Dictionary<int, int> values = [];
        var operand = 0;

        for (var at = 0; at < data.Length;)
        {
            int first = data[at++];

            switch (first)
            {
                case 12:
                    values[(12 << 8) | Byte(data, at++)] = operand;
                    break;
                case <= 21:
                    values[first] = operand;
                    break;
                case 28:
                    operand = (short)Word(data, at);
                    at += 2;
                    break;
                case 29:
                    operand = (Word(data, at) << 16) | Word(data, at + 2);
                    at += 4;
                    break;
                case 30:
                    while (at < data.Length && (data[at] & 0x0F) != 0x0F)
                    {
                        at++;
                    }

                    at++;
                    break;
                case >= 32 and <= 246:
                    operand = first - 139;
                    break;
                case >= 247 and <= 250:
                    operand = ((first - 247) * 256) + Byte(data, at++) + 108;
                    break;
                case >= 251 and <= 254:
                    operand = (-(first - 251) * 256) - Byte(data, at++) - 108;
                    break;
            }
        }

        return values;
    }

    private static int Byte(ReadOnlySpan<byte> data, int at) => at >= 0 && at < data.Length ? data[at] : 0;

    private static int Word(ReadOnlySpan<byte> data, int at) => at >= 0 && at + 2 <= data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data[at..]) : 0;

    private static long Offset(ReadOnlySpan<byte> data, int at, int size)
    {
        var value = 0L;

        for (var i = 0; i < Math.Min(size, 4); i++)
        {
            value = (value << 8) | (uint)Byte(data, at + i);
        }

        return value;
    }
}
