using System.Text;

using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>A font of codes of several bytes that stand for character numbers (ISO 32000-2, 9.7).</summary>
internal sealed class CompositeFont : PdfFont
{
    private const int MostWidths = 100_000;

    private readonly CMap? _toUnicode;
    private readonly CMap? _encoding;
    private readonly Encoding? _charset;
    private readonly Dictionary<int, double> _widths = [];
    private readonly double _defaultWidth;
    private readonly double _defaultFall;
    private readonly IReadOnlyDictionary<int, string>? _glyphTexts;
    private readonly bool _codesAreUnicode;
    private readonly bool _vertical;

    public CompositeFont(string name, PdfDictionary font, CMap? toUnicode, ReadingBudget budget)
        : base(name)
    {
        var descendant = font.Array("DescendantFonts")?[0] as PdfDictionary ?? PdfDictionary.Empty;
        var encodingName = font.Name("Encoding") ?? "";
        _toUnicode = toUnicode is { HasTexts: true } ? toUnicode : null;
        _encoding = font.Stream("Encoding") is { } stream ? CMapParser.Parse(stream, budget) : null;
        _charset = Charset(encodingName);
        _codesAreUnicode = font.Name("ToUnicode") is "Identity-H" or "Identity-V";
        _vertical = _encoding?.IsVertical ?? encodingName.EndsWith("-V", StringComparison.Ordinal);
        _defaultWidth = descendant.Number("DW", 1000);
        _defaultFall = descendant.Array("DW2")?.Number(1, -1000) ?? -1000;
        ReadWidths(descendant.Array("W"), budget);

        if (_toUnicode is null && descendant.Dictionary("FontDescriptor").Stream("FontFile2") is { } fontFile && descendant["CIDToGIDMap"] is not PdfStream)
        {
            _glyphTexts = TrueTypeTexts.Read(fontFile, budget);
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

            var cid = _encoding is { HasCids: true } ? _encoding.Cid(code) : code;
            var text = Clean(_toUnicode?.Text(code)) ?? Clean(FromCharset(shown[..length])) ?? _glyphTexts?.GetValueOrDefault(cid);
            var advance = _vertical ? _defaultFall / 1000
                : (_charset is null || _widths.Count == 0 ? _widths.GetValueOrDefault(cid, _defaultWidth) : CharsetWidth(text)) / 1000;
            chars.Add(new FontChar(text, advance, length == 1 && code == ' '));
            shown = shown[length..];
        }
    }

    // Widths go by character number, which a charset alone does not give: Latin letters are half as wide as the rest.
    private double CharsetWidth(string? text) => text is [< '\u0250', ..] ? _defaultWidth / 2 : _defaultWidth;

    private int CodeLength(ReadOnlySpan<byte> rest) =>
        _encoding is not null ? _encoding.CodeLength(rest, 2)
        : _charset is not null and not UnicodeEncoding ? Math.Min(rest.Length, LeadsTwo(rest[0]) ? 2 : 1)
        : Math.Min(2, rest.Length);

    private bool LeadsTwo(byte value) => _charset!.CodePage == 932 // asked only with a charset
        ? value is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC)
        : value >= 0x81;

    private string? FromCharset(ReadOnlySpan<byte> code) => (_codesAreUnicode ? Encoding.BigEndianUnicode : _charset)?.GetString(code);

    // The predefined character maps of East Asian fonts are old charsets by another name.
    private static Encoding? Charset(string name) => name switch
    {
        _ when name.Contains("UCS2", StringComparison.Ordinal) || name.Contains("UTF16", StringComparison.Ordinal) => Encoding.BigEndianUnicode,
        _ when name.Contains("RKSJ", StringComparison.Ordinal) => CodePages.Get(932),
        _ when name.StartsWith("GBK", StringComparison.Ordinal) || name.StartsWith("GB-EUC", StringComparison.Ordinal) => CodePages.Get(936),
        _ when name.StartsWith("KSC", StringComparison.Ordinal) => CodePages.Get(949),
        _ when name.StartsWith("ETen", StringComparison.Ordinal) || name.StartsWith("B5", StringComparison.Ordinal) => CodePages.Get(950),
        _ => null,
    };

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
