using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>A font of one-byte codes: Type 1, TrueType or Type 3 (ISO 32000-2, 9.6).</summary>
internal sealed class SimpleFont : PdfFont
{
    private const int NonsymbolicFlag = 32;
    private static readonly string[] FontFiles = ["FontFile", "FontFile2", "FontFile3"];


    private readonly FontChar[] _chars = new FontChar[256];

    public SimpleFont(string name, PdfDictionary font, CMap? toUnicode, ReadingBudget budget)
        : base(name)
    {
        var descriptor = font.Dictionary("FontDescriptor");
        var texts = Encode(font, descriptor, toUnicode is { HasTexts: true }, budget);
        var widths = font.Array("Widths");
        var first = font.Integer("FirstChar");

        // A Type 3 font measures in its own units, others in thousandths.
        var unit = font.Name("Subtype") == "Type3" && font.Array("FontMatrix") is { } matrix && matrix.Number(0) != 0 ? Math.Abs(matrix.Number(0)) : 0.001;

        for (var code = 0; code < 256; code++)
        {
            var text = Symbols(Clean(toUnicode?.Text(code)) ?? Clean(texts[code]));
            var width = widths is not null && code >= first && code < first + widths.Count ? widths.Number(code - first) * unit
                : widths is not null || unit != 0.001 ? descriptor.Number("MissingWidth") * unit
                : StandardWidths.Of(text, name) * 0.001;
            _chars[code] = new FontChar(text, width, code == ' ');
        }

        if (unit != 0.001 && font.Array("FontBBox") is { } box && Math.Abs(box.Number(3) - box.Number(1)) * unit is > 0.01 and < 1000 and var height)
        {
            Height = height;
        }
    }

    public override double Height { get; } = 1;

    public override void Decode(ReadOnlySpan<byte> shown, List<FontChar> chars)
    {
        foreach (var code in shown)
        {
            chars.Add(_chars[code]);
        }
    }

    private string?[] Encode(PdfDictionary font, PdfDictionary descriptor, bool hasUnicode, ReadingBudget budget)
    {
        var encoding = font["Encoding"];
        var named = StandardEncodings.ByName((encoding as PdfName)?.Value ?? (encoding as PdfDictionary)?.Name("BaseEncoding"));
        var texts = (named ?? BuiltIn(descriptor, budget) ?? (IsUntold(font, descriptor, hasUnicode) ? new string?[256] : Usual(font, descriptor))).ToArray();
        var (drawn, numbered) = (new List<int>(), true);

        if (named is null && !hasUnicode && descriptor.Stream("FontFile2") is { } fontFile)
        {
            var embedded = TrueTypeFont.Read(fontFile, budget);

            for (var code = 0; code < 256; code++)
            {
                texts[code] = embedded.TextOfCode(code) ?? texts[code];
            }
        }

        if (encoding is PdfDictionary { } dictionary && dictionary.Array("Differences") is { } differences)
        {
            var code = 0;

            for (var i = 0; i < Math.Min(differences.Count, 1024); i++)
            {
                switch (differences[i])
                {
                    case PdfNumber number:
                        code = number.Integer;
                        break;
                    case PdfName glyph when code is >= 0 and < 256:
                        drawn.Add(code);
                        texts[code] = GlyphNames.ToText(glyph.Value) ?? GlyphNames.NumberedCode(glyph.Value, code);
                        numbered &= glyph.Value is ['g' or 'G', _, ..];
                        code++;
                        break;
                }
            }
        }

        // Drawn letters with invented names, as bitmap fonts of TeX have them, mostly keep the codes of text, unless the names number glyphs.
        if (font.Name("Subtype") == "Type3" && !numbered && drawn.TrueForAll(code => texts[code] is null))
        {
            drawn.ForEach(code => texts[code] = StandardEncodings.WinAnsi[code]);
        }

        return texts;
    }

    /// <summary>
    /// Whether the codes of a font that names no encoding are its own and nothing is left that tells them: what the font refers to is
    /// lost, or a subset's glyphs are numbered in a row.
    /// </summary>
    private static bool IsUntold(PdfDictionary font, PdfDictionary descriptor, bool hasUnicode)
    {
        if (font.IsLost("FontDescriptor") || font.IsLost("ToUnicode") || font.IsLost("Encoding") || FontFiles.Any(descriptor.IsLost))
        {
            return true;
        }

        // Text in ASCII hardly ever has each of the signs before the digits; codes given out in order have them first.
        var (first, widths) = (font.Integer("FirstChar"), font.Array("Widths"));

        return !hasUnicode && (descriptor.Integer("Flags") & NonsymbolicFlag) == 0 && descriptor.Has("FontFile2")
            && (font.Name("BaseFont") ?? "").IndexOf('+', StringComparison.Ordinal) == 6
            && first <= '!' && widths is not null
            && Enumerable.Range('!', '/' - '!').All(code => widths.Number(code - first) > 0);
    }

    private static string?[]? BuiltIn(PdfDictionary descriptor, ReadingBudget budget) =>
        descriptor.Stream("FontFile") is { } type1 ? Type1Encoding.Read(type1, budget)
        : descriptor.Stream("FontFile3") is { } compact ? CffFont.Read(compact, budget)?.Codes
        : null;

    // ISO 32000-2, 9.6.5: a font that brings no encoding has Adobe's standard one unless it is a symbol font; Windows' is what symbol
    // fonts that are none have.
    private IReadOnlyList<string?> Usual(PdfDictionary font, PdfDictionary descriptor) =>
        StandardEncodings.OfSymbolFont(Name) ?? font.Name("Subtype") switch
        {
            "Type3" => new string?[256],
            "TrueType" when (descriptor.Integer("Flags") & NonsymbolicFlag) == 0 => StandardEncodings.WinAnsi,
            _ => StandardEncodings.Standard,
        };
}
