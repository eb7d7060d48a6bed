using System.Text;

using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>Tells what shown bytes mean and how wide they are.</summary>
internal abstract class PdfFont(string name)
{
    /// <summary>Whether text is written down the page.</summary>
    public virtual bool IsVertical => false;

    public bool IsBold { get; } = name.Contains("Bold", StringComparison.OrdinalIgnoreCase)
        || name.Contains("Black", StringComparison.OrdinalIgnoreCase)
        || name.Contains("Heavy", StringComparison.OrdinalIgnoreCase)
        || name.Contains("SemiBd", StringComparison.OrdinalIgnoreCase);

    /// <summary>Height of a line of letters for a font size of 1.</summary>
    public virtual double Height => 1;

    protected string Name => name;

    /// <summary>Letters in Windows' area for symbol fonts mean what the font's own signs are.</summary>
    protected string? Symbols(string? text) => text is [>= '\uF020' and <= '\uF0FF' and var sign]
        ? StandardEncodings.OfSymbolFont(name)?[sign & 0xFF] ?? text
        : text;

    public abstract void Decode(ReadOnlySpan<byte> shown, List<FontChar> chars);

    public static PdfFont Load(PdfDictionary font, ReadingBudget budget)
    {
        // The prefix of a subset, "ABCDEF+", is no part of the name.
        var name = font.Name("BaseFont") ?? "";
        name = name.IndexOf('+', StringComparison.Ordinal) is 6 ? name[7..] : name;
        var toUnicode = font.Stream("ToUnicode") is { } stream ? CMapParser.Parse(stream, budget) : null;

        return font.Name("Subtype") == "Type0"
            ? new CompositeFont(name, font, toUnicode, budget)
            : new SimpleFont(name, font, toUnicode, budget);
    }

    /// <summary>Text as letters: ligatures spelled out, placeholders for "unknown" taken as unknown.</summary>
    protected static string? Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        if (text.Length == 1)
        {
            return text[0] switch
            {
                '\0' or '\uFFFD' or '\uFFFF' => null,
                '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => "", // told, and nothing to see
                >= '\uFB00' and <= '\uFB06' => text.Normalize(NormalizationForm.FormKC),
                '\uF0B7' or '\uF0A7' or '\uF076' or '\uF0D8' => "•",
                < ' ' and not ('\t' or '\n' or '\r') => null,
                _ => text,
            };
        }

        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0)
        {
            text = string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0xFFFD).Select(rune => rune.ToString()));
        }

        text = text.Replace("\0", "", StringComparison.Ordinal);

        return text.Length == 0 ? null : text.AsSpan().IndexOfAnyInRange('\uFB00', '\uFB06') >= 0 ? text.Normalize(NormalizationForm.FormKC) : text;
    }
}
