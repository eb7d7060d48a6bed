using System.Buffers.Binary;
using System.Text;

using JobFunctions.Documents.Pdf.Filters;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>A font of codes of several bytes that stand for character numbers (ISO 32000-2, 9.7).</summary>
internal sealed class CompositeFont : PdfFont
{
    private const int MostWidths = 100_000;
    private const int MostKept = 65_536;

    private readonly Dictionary<(int Length, int Code), FontChar> _chars = [];

    private readonly CMap? _toUnicode;
    private readonly CMap? _encoding;
    private readonly PredefinedCMap? _predefined;
    private readonly CharacterCollection? _collection;
    private readonly Dictionary<int, double> _widths = [];
    private readonly double _defaultWidth;
    private readonly double _defaultFall;
    private readonly Func<int, string?>? _glyphText;
    private readonly bool _codesAreUnicode;
    private readonly bool _vertical;

    public CompositeFont(string name, PdfDictionary font, CMap? toUnicode, ReadingBudget budget)
        : base(name)
    {
        var descendant = font.Array("DescendantFonts")?[0] as PdfDictionary ?? PdfDictionary.Empty;
        var encodingName = font.Name("Encoding") ?? "";
        _toUnicode = toUnicode is { HasTexts: true } ? toUnicode : null;
        _encoding = font.Stream("Encoding") is { } stream ? CMapParser.Parse(stream, budget) : null;
        _predefined = PredefinedCMap.Named(encodingName);
        _collection = CharacterCollection.Of(Ordering(descendant) ?? Ordering(font.Dictionary("Encoding")));
        _codesAreUnicode = font.Name("ToUnicode") is "Identity-H" or "Identity-V";
        _vertical = _encoding?.IsVertical ?? (encodingName is "V" || encodingName.EndsWith("-V", StringComparison.Ordinal));
        _defaultWidth = descendant.Number("DW", 1000);
        _defaultFall = descendant.Array("DW2")?.Number(1, -1000) ?? -1000;
        ReadWidths(descendant.Array("W"), budget);

        if (_toUnicode is null && _predefined is null && _collection is null)
        {
            _glyphText = Embedded(descendant, budget);
        }
    }

    public override bool IsVertical => _vertical;

    public override void Decode(ReadOnlySpan<byte> shown, List<FontChar> chars)
    {
        while (shown.Length > 0)
        {
            var length = Math.Max(1, CodeLength(shown));
            var code = 0;

            foreach (var value in shown[..length])
            {
                code = (code << 8) | value;
            }

            if (!_chars.TryGetValue((length, code), out var known))
            {
                known = Load(shown[..length], code);

                if (_chars.Count < MostKept)
                {
                    _chars[(length, code)] = known;
                }
            }

            chars.Add(known);
            shown = shown[length..];
        }
    }

    private FontChar Load(ReadOnlySpan<byte> bytes, int code)
    {
        var cid = _encoding is { HasCids: true } ? _encoding.Cid(code) : code;
        var text = Clean(_toUnicode?.Text(code)) ?? Clean(ByCode(bytes, cid));
        var advance = _vertical ? _defaultFall / 1000 : Width(cid, text) / 1000;

        return new FontChar(Symbols(text), advance, bytes.Length == 1 && code == ' ');
    }

    private string? ByCode(ReadOnlySpan<byte> code, int cid) =>
        _codesAreUnicode ? Encoding.BigEndianUnicode.GetString(code)
        : _predefined is not null ? _predefined.Text(code)
        : _collection is not null ? _collection.Text(cid)
        : _glyphText?.Invoke(cid);

    // Widths go by character number, which a predefined map does not give but the collection knows: Latin letters else count as half as wide.
    private double Width(int cid, string? text) =>
        _predefined is null ? _widths.GetValueOrDefault(cid, _defaultWidth)
        : _collection?.Cid(text) is { } known && _widths.TryGetValue(known, out var width) ? width
        : text is [< '\u0250', ..] ? _defaultWidth / 2
        : _defaultWidth;

    private int CodeLength(ReadOnlySpan<byte> rest) =>
        _encoding is not null ? _encoding.CodeLength(rest, 2)
        : _predefined is not null ? _predefined.CodeLength(rest)
        : Math.Min(2, rest.Length);

    private static string? Ordering(PdfDictionary dictionary) =>
        dictionary.Dictionary("CIDSystemInfo")["Ordering"] is PdfString ordering ? Encoding.Latin1.GetString(ordering.Bytes) : null;

    /// <summary>What the embedded font itself says of the glyph of a character number.</summary>
    private static Func<int, string?>? Embedded(PdfDictionary descendant, ReadingBudget budget)
    {
        var descriptor = descendant.Dictionary("FontDescriptor");

        if (descriptor.Stream("FontFile2") is { } trueType)
        {
            var font = TrueTypeFont.Read(trueType, budget);
            var glyphs = descendant["CIDToGIDMap"] is PdfStream map ? PdfFilters.Decode(map, budget) : default;

            return font.HasTexts ? cid => font.Text(glyphs.IsEmpty ? cid : Glyph(glyphs.Span, cid)) : null;
        }

        if (descriptor.Stream("FontFile3") is not { } compact)
        {
            return null;
        }

        var openType = TrueTypeFont.Read(compact, budget);
        var names = openType.HasTexts ? null : CffFont.Read(compact, budget);

        return openType.HasTexts ? openType.Text : names is not null ? names.Text : null;
    }

    private static int Glyph(ReadOnlySpan<byte> map, int cid) => cid >= 0 && (cid * 2L) + 2 <= map.Length ? BinaryPrimitives.ReadUInt16BigEndian(map[(cid * 2)..]) : 0;

    private void ReadWidths(PdfArray? widths, ReadingBudget budget)
    {
        for (var i = 0; widths is not null && i + 1 < widths.Count && _widths.Count < MostWidths;)
        {
            budget.Step();
            var first = (int)widths.Number(i);

            if (widths[i + 1] is PdfArray each)
            {
                for (var j = 0; j < each.Count && _widths.Count < MostWidths; j++)
                {
                    _widths[first + j] = each.Number(j);
                }

                i += 2;
            }
            else
            {
                var last = Math.Min((long)widths.Number(i + 1), first + 65_535L);
                var width = widths.Number(i + 2);

                for (var cid = first; cid <= last && _widths.Count < MostWidths; cid++)
                {
                    _widths[cid] = width;
                }

                i += 3;
            }
        }
    }
}
