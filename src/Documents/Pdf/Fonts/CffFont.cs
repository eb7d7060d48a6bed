using System.Buffers.Binary;
using System.Text;

using JobFunctions.Documents.Pdf.Filters;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>What the glyphs and codes of an embedded compact font mean (Adobe technical note 5176).</summary>
internal sealed class CffFont
{
    private const int StandardStrings = 391;
    private const int StandardCharset = 229;
    private const int MostGlyphs = 65_535;
    private const int CharsetKey = 15;
    private const int EncodingKey = 16;
    private const int CharStringsKey = 17;
    private const int RegistryKey = (12 << 8) | 30;
    private const int SupplementBit = 0x80;

    // Strings 150 to 228 and those after, of fonts with variants of letters; those before are the standard encoding's in order.
    private static readonly string[] MoreStrings =
        ("onesuperior logicalnot mu trademark Eth onehalf plusminus Thorn onequarter divide brokenbar degree thorn threequarters twosuperior "
        + "registered minus eth multiply threesuperior copyright Aacute Acircumflex Adieresis Agrave Aring Atilde Ccedilla Eacute Ecircumflex "
        + "Edieresis Egrave Iacute Icircumflex Idieresis Igrave Ntilde Oacute Ocircumflex Odieresis Ograve Otilde Scaron Uacute Ucircumflex "
        + "Udieresis Ugrave Yacute Ydieresis Zcaron aacute acircumflex adieresis agrave aring atilde ccedilla eacute ecircumflex edieresis "
        + "egrave iacute icircumflex idieresis igrave ntilde oacute ocircumflex odieresis ograve otilde scaron uacute ucircumflex udieresis "
        + "ugrave yacute ydieresis zcaron exclamsmall Hungarumlautsmall dollaroldstyle dollarsuperior ampersandsmall Acutesmall "
        + "parenleftsuperior parenrightsuperior twodotenleader onedotenleader zerooldstyle oneoldstyle twooldstyle threeoldstyle fouroldstyle "
        + "fiveoldstyle sixoldstyle sevenoldstyle eightoldstyle nineoldstyle commasuperior threequartersemdash periodsuperior questionsmall "
        + "asuperior bsuperior centsuperior dsuperior esuperior isuperior lsuperior msuperior nsuperior osuperior rsuperior ssuperior tsuperior "
        + "ff ffi ffl parenleftinferior parenrightinferior Circumflexsmall hyphensuperior Gravesmall Asmall Bsmall Csmall Dsmall Esmall Fsmall "
        + "Gsmall Hsmall Ismall Jsmall Ksmall Lsmall Msmall Nsmall Osmall Psmall Qsmall Rsmall Ssmall Tsmall Usmall Vsmall Wsmall Xsmall Ysmall "
        + "Zsmall colonmonetary onefitted rupiah Tildesmall exclamdownsmall centoldstyle Lslashsmall Scaronsmall Zcaronsmall Dieresissmall "
        + "Brevesmall Caronsmall Dotaccentsmall Macronsmall figuredash hypheninferior Ogoneksmall Ringsmall Cedillasmall questiondownsmall "
        + "oneeighth threeeighths fiveeighths seveneighths onethird twothirds zerosuperior foursuperior fivesuperior sixsuperior sevensuperior "
        + "eightsuperior ninesuperior zeroinferior oneinferior twoinferior threeinferior fourinferior fiveinferior sixinferior seveninferior "
        + "eightinferior nineinferior centinferior dollarinferior periodinferior commainferior Agravesmall Aacutesmall Acircumflexsmall "
        + "Atildesmall Adieresissmall Aringsmall AEsmall Ccedillasmall Egravesmall Eacutesmall Ecircumflexsmall Edieresissmall Igravesmall "
        + "Iacutesmall Icircumflexsmall Idieresissmall Ethsmall Ntildesmall Ogravesmall Oacutesmall Ocircumflexsmall Otildesmall Odieresissmall "
        + "OEsmall Oslashsmall Ugravesmall Uacutesmall Ucircumflexsmall Udieresissmall Yacutesmall Thornsmall Ydieresissmall").Split(' ');

    private static readonly string?[] StandardTexts = [null, .. StandardEncodings.Standard.Where(text => text is not null), .. MoreStrings.Select(GlyphNames.ToText)];

    private readonly string?[] _glyphs;

    private CffFont(string?[] glyphs, string?[]? codes) => (_glyphs, Codes) = (glyphs, codes);

    /// <summary>Text for each code by the font's own encoding, <see langword="null"/> when it has none or a predefined one.</summary>
    public string?[]? Codes { get; }

    /// <summary>Text of a glyph by its name.</summary>
    public string? Text(int glyph) => glyph >= 0 && glyph < _glyphs.Length ? _glyphs[glyph] : null;

    /// <returns><see langword="null"/> when the font is broken, or numbers its glyphs and names none.</returns>
    public static CffFont? Read(PdfStream fontFile, ReadingBudget budget)
    {
        var data = PdfFilters.Decode(fontFile, budget).Span;

        if (data.StartsWith("OTTO"u8))
        {
            data = TrueTypeFont.Table(data, "CFF "u8);
        }

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

        if (top.ContainsKey(RegistryKey))
        {
            return null;
        }

        var charStrings = top.GetValueOrDefault(CharStringsKey);
        var count = charStrings > 0 ? Math.Min(Word(data, charStrings), MostGlyphs) : 0;
        var names = ReadCharset(data, top.GetValueOrDefault(CharsetKey), count, budget);
        var glyphs = new string?[names.Count];

        for (var i = 0; i < names.Count; i++)
        {
            budget.Step();
            glyphs[i] = Name(data, strings, names[i]);
        }

        return new CffFont(glyphs, top.GetValueOrDefault(EncodingKey) is > 1 and var encoding ? ReadCodes(data, encoding, strings, names, glyphs) : null);
    }

    private static string? Name(ReadOnlySpan<byte> data, List<Range> strings, int number) => number switch
    {
        < StandardStrings => number < StandardTexts.Length ? StandardTexts[number] : null,
        _ => GlyphNames.ToText(OwnName(data, strings, number)),
    };

    private static string OwnName(ReadOnlySpan<byte> data, List<Range> strings, int number) =>
        number - StandardStrings < strings.Count ? Encoding.Latin1.GetString(data[strings[number - StandardStrings]]) : "";

    private static string?[] ReadCodes(ReadOnlySpan<byte> data, int at, List<Range> strings, List<int> names, string?[] glyphs)
    {
        var texts = new string?[256];
        var (format, count) = (Byte(data, at), Byte(data, at + 1));
        var isRanges = (format & ~SupplementBit) == 1;
        at += 2;

        for (int i = 0, glyph = 1; i < count; i++, at += isRanges ? 2 : 1)
        {
            var (first, left) = (Byte(data, at), isRanges ? Byte(data, at + 1) : 0);

            for (var code = first; code <= Math.Min(255, first + left); code++, glyph++)
            {
                texts[code] = glyph >= glyphs.Length ? null
                    : glyphs[glyph] ?? (names[glyph] >= StandardStrings ? GlyphNames.NumberedCode(OwnName(data, strings, names[glyph]), code) : null);
            }
        }

        // Further codes for glyphs that have one already.
        for (int i = 0, more = (format & SupplementBit) != 0 ? Byte(data, at++) : 0; i < more; i++, at += 3)
        {
            texts[Byte(data, at)] = Name(data, strings, Word(data, at + 1));
        }

        return texts;
    }

    private static List<int> ReadCharset(ReadOnlySpan<byte> data, int at, int glyphs, ReadingBudget budget)
    {
        List<int> names = [0];

        if (at <= 2)
        {
            return [.. Enumerable.Range(0, Math.Min(glyphs, StandardCharset))];
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
