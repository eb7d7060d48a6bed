using System.Buffers.Binary;
using System.Text;

using JobFunctions.Documents.Pdf.Filters;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>What the glyphs of an embedded TrueType font mean: its own Unicode table read backwards, else their names (ISO 32000-2, 9.6.5.4).</summary>
internal sealed class TrueTypeFont
{
    private const int SymbolArea = 0xF000;

    private const int MostPostNames = 65_535;
    private const int StandardNames = 258;
    private const int MacRomanNames = 226;

    // Those of the standard order that are in neither ASCII nor the Macintosh's character set.
    private static readonly string[] LastStandardNames =
        ("Lslash lslash Scaron scaron Zcaron zcaron brokenbar Eth eth Yacute yacute Thorn thorn minus multiply onesuperior twosuperior "
        + "threesuperior onehalf onequarter threequarters franc Gbreve gbreve Idotaccent Scedilla scedilla Cacute cacute Ccaron ccaron dcroat").Split(' ');

    private readonly Dictionary<int, string> _texts = [];
    private readonly Dictionary<int, int> _symbolGlyphs = [];

    private TrueTypeFont()
    {
    }

    /// <summary>Whether anything tells of any glyph.</summary>
    public bool HasTexts => _texts.Count > 0;

    public string? Text(int glyph) => _texts.GetValueOrDefault(glyph);

    /// <summary>Text of the glyph that a one-byte code draws in a font without a named encoding.</summary>
    public string? TextOfCode(int code) =>
        _symbolGlyphs.TryGetValue(SymbolArea + code, out var glyph) || _symbolGlyphs.TryGetValue(code, out glyph) ? Text(glyph) : null;

    public static TrueTypeFont Read(PdfStream fontFile, ReadingBudget budget)
    {
        var data = PdfFilters.Decode(fontFile, budget).Span;
        var font = new TrueTypeFont();
        font.ReadCharacterMaps(Table(data, "cmap"u8), budget);
        font.ReadNames(Table(data, "post"u8), budget);

        return font;
    }

    /// <returns>From the table's start to the font's end; nothing when there is no such table.</returns>
    public static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> font, ReadOnlySpan<byte> tag)
    {
        for (int i = 0, at = 12; i < Word(font, 4) && at + 16 <= font.Length; i++, at += 16)
        {
            if (font.Slice(at, 4).SequenceEqual(tag))
            {
                var offset = Long(font, at + 8);

                return offset < font.Length ? font[(int)offset..] : default;
            }
        }

        return default;
    }

    private void ReadCharacterMaps(ReadOnlySpan<byte> cmap, ReadingBudget budget)
    {
        for (var i = 0; i < Math.Min(Word(cmap, 2), 32) && 4 + (i * 8) + 8 <= cmap.Length; i++)
        {
            var (platform, encoding, offset) = (Word(cmap, 4 + (i * 8)), Word(cmap, 6 + (i * 8)), Long(cmap, 8 + (i * 8)));

            if (offset >= cmap.Length)
            {
                continue;
            }

            // Platform 0 is Unicode; 3 is Windows, where 1 and 10 are Unicode and 0 is a symbol font; 1 is the Macintosh.
            var isUnicode = platform == 0 || (platform == 3 && encoding is 1 or 10);

            if (isUnicode || (platform == 3 && encoding == 0) || (platform == 1 && encoding == 0))
            {
                ReadMap(cmap[(int)offset..], isUnicode, budget);
            }
        }
    }

    private void ReadMap(ReadOnlySpan<byte> map, bool isUnicode, ReadingBudget budget)
    {
        switch (Word(map, 0))
        {
            case 0:
                for (var code = 0; code < 256 && 6 + code < map.Length; code++)
                {
                    Add(code, map[6 + code], isUnicode);
                }

                break;
            case 4:
                ReadSegments(map, isUnicode, budget);
                break;
            case 6:
                for (var i = 0; i < Word(map, 8); i++)
                {
                    budget.Step();
                    Add(Word(map, 6) + i, Word(map, 10 + (i * 2)), isUnicode);
                }

                break;
            case 12:
                ReadGroups(map, isUnicode, budget);
                break;
        }
    }

    // Parallel arrays of segment ends, starts, differences and offsets.
    private void ReadSegments(ReadOnlySpan<byte> map, bool isUnicode, ReadingBudget budget)
    {
        var segments = Word(map, 6) / 2;

        for (var i = 0; i < segments; i++)
        {
            var last = Word(map, 14 + (i * 2));
            var first = Word(map, 16 + (segments * 2) + (i * 2));
            var delta = Word(map, 16 + (segments * 4) + (i * 2));
            var rangeAt = 16 + (segments * 6) + (i * 2);
            var range = Word(map, rangeAt);
            budget.Step();

            for (var code = first; code <= last && code < 0xFFFF; code++)
            {
                budget.Step();
                var glyph = range == 0 ? code + delta : Word(map, rangeAt + range + ((code - first) * 2)) is > 0 and var listed ? listed + delta : 0;
                Add(code, glyph & 0xFFFF, isUnicode);
            }
        }
    }

    private void ReadGroups(ReadOnlySpan<byte> map, bool isUnicode, ReadingBudget budget)
    {
        for (int i = 0, at = 16; i < (int)Math.Min(Long(map, 12), int.MaxValue) && at + 12 <= map.Length; i++, at += 12)
        {
            var (first, last, glyph) = (Long(map, at), Long(map, at + 4), Long(map, at + 8));
            budget.Step();

            for (var code = first; code <= Math.Min(last, 0x10FFFF) && code - first < 0xFFFF; code++)
            {
                budget.Step();
                Add((int)code, (int)Math.Min(0xFFFF, glyph + code - first), isUnicode);
            }
        }
    }

    private void Add(int code, int glyph, bool isUnicode)
    {
        if (glyph == 0)
        {
            return;
        }

        if (!isUnicode)
        {
            _symbolGlyphs.TryAdd(code, glyph);
        }
        else if (code is >= 0x20 and not (>= 0xE000 and <= 0xF8FF) && Rune.IsValid(code))
        {
            _texts.TryAdd(glyph, new Rune(code).ToString());
        }
    }

    private void ReadNames(ReadOnlySpan<byte> post, ReadingBudget budget)
    {
        var version = Long(post, 0);
        var count = version == 0x00010000 ? StandardNames : version == 0x00020000 ? Math.Min(Word(post, 32), MostPostNames) : 0;
        List<string?> own = [];

        for (var at = 34 + (count * 2); version == 0x00020000 && at < post.Length && own.Count < count; at += post[at] + 1)
        {
            budget.Step();
            own.Add(at + 1 + post[at] <= post.Length ? GlyphNames.ToText(Encoding.Latin1.GetString(post.Slice(at + 1, post[at]))) : null);
        }

        for (var glyph = 0; glyph < count; glyph++)
        {
            budget.Step();
            var name = version == 0x00010000 ? glyph : Word(post, 34 + (glyph * 2));
            var text = name < StandardNames ? StandardName(name) : name - StandardNames < own.Count ? own[name - StandardNames] : null;

            if (text is not null)
            {
                _texts.TryAdd(glyph, text);
            }
        }
    }

    private static string? StandardName(int number) => number switch
    {
        < 3 => null,
        < 98 => ((char)(' ' + number - 3)).ToString(),
        < MacRomanNames => StandardEncodings.MacRoman[0x80 + number - 98],
        _ => GlyphNames.ToText(LastStandardNames[number - MacRomanNames]),
    };

    private static int Word(ReadOnlySpan<byte> data, int at) => at >= 0 && at + 2 <= data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data[at..]) : 0;

    private static uint Long(ReadOnlySpan<byte> data, int at) => at >= 0 && at + 4 <= data.Length ? BinaryPrimitives.ReadUInt32BigEndian(data[at..]) : uint.MaxValue;
}
