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
        CffData.ReadIndex(data, ref at, budget);
        var tops = CffData.ReadIndex(data, ref at, budget);
        var strings = CffData.ReadIndex(data, ref at, budget);

        if (tops.Count == 0)
        {
            return null;
        }

        var top = CffData.ReadDictionary(data[tops[0]]);

        if (top.ContainsKey(RegistryKey))
        {
            return null;
        }

        var charStrings = top.GetValueOrDefault(CharStringsKey);
        var count = charStrings > 0 ? Math.Min(CffData.Word(data, charStrings), MostGlyphs) : 0;
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
        var (format, count) = (CffData.Byte(data, at), CffData.Byte(data, at + 1));
        var isRanges = (format & ~SupplementBit) == 1;
        at += 2;

        for (int i = 0, glyph = 1; i < count; i++, at += isRanges ? 2 : 1)
        {
            var (first, left) = (CffData.Byte(data, at), isRanges ? CffData.Byte(data, at + 1) : 0);

            for (var code = first; code <= Math.Min(255, first + left); code++, glyph++)
            {
                texts[code] = glyph >= glyphs.Length ? null
                    : glyphs[glyph] ?? (names[glyph] >= StandardStrings ? GlyphNames.NumberedCode(OwnName(data, strings, names[glyph]), code) : null);
            }
        }

        // Further codes for glyphs that have one already.
        for (int i = 0, more = (format & SupplementBit) != 0 ? CffData.Byte(data, at++) : 0; i < more; i++, at += 3)
        {
            texts[CffData.Byte(data, at)] = Name(data, strings, CffData.Word(data, at + 1));
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

        var format = CffData.Byte(data, at++);

        while (names.Count < glyphs && at < data.Length)
        {
            budget.Step();
            var first = CffData.Word(data, at);
            at += 2;
            var left = format switch { 1 => CffData.Byte(data, at), 2 => CffData.Word(data, at), _ => 0 };
            at += format switch { 1 => 1, 2 => 2, _ => 0 };

            for (var i = 0; i <= left && names.Count < glyphs; i++)
            {
                names.Add(first + i);
            }
        }

        return names;
    }
}
