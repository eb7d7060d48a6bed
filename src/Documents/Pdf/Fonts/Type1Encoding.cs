using System.Globalization;
using System.Text;

using JobFunctions.Documents.Pdf.Filters;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>The encoding inside an embedded Type 1 font, which stands in its readable part as <c>dup 65 /A put</c>.</summary>
internal static class Type1Encoding
{
    private const int LongestHeader = 64 * 1024;

    /// <returns><see langword="null"/> when the font says nothing of its own.</returns>
    public static string?[]? Read(PdfStream fontFile, ReadingBudget budget)
    {
        var data = PdfFilters.Decode(fontFile, budget).Span;
        var header = Encoding.Latin1.GetString(data[..Math.Min(data.Length, LongestHeader)]);
        var start = header.IndexOf("/Encoding", StringComparison.Ordinal);

        if (start < 0)
        {
            return null;
        }

        var end = header.IndexOf("eexec", start, StringComparison.Ordinal);
        var words = header[start..(end < 0 ? header.Length : end)].Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var texts = new string?[256];
        var found = false;

        for (var i = 0; i + 2 < words.Length; i++)
        {
            if (words[i] == "dup" && int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code < 256 && words[i + 2].StartsWith('/'))
            {
                var name = words[i + 2][1..];
                texts[code] = GlyphNames.ToText(name) ?? GlyphNames.NumberedCode(name, code);
                found = true;
            }
        }

        return found ? texts : null;
    }
}
