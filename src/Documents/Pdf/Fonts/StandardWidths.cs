using System.Text;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>Widths for fonts that bring none: the fourteen that every reader has, and whatever is like them.</summary>
/// <remarks>In thousandths of the font size. Bold letters are taken as a twentieth wider; for telling words apart that is near enough.</remarks>
internal static class StandardWidths
{
    private const double Other = 556;

    private static readonly short[] Helvetica =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private static readonly short[] Times =
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    public static double Of(string? text, string fontName)
    {
        if (fontName.Contains("Courier", StringComparison.OrdinalIgnoreCase) || fontName.Contains("Mono", StringComparison.OrdinalIgnoreCase))
        {
            return 600;
        }

        if (string.IsNullOrEmpty(text))
        {
            return Other;
        }

        var serif = fontName.Contains("Times", StringComparison.OrdinalIgnoreCase) || fontName.Contains("Serif", StringComparison.OrdinalIgnoreCase)
            || fontName.Contains("Roman", StringComparison.OrdinalIgnoreCase);
        var widths = serif ? Times : Helvetica;
        var letter = text[0] < 0x80 || char.IsSurrogate(text[0]) ? text[0] : text[..1].Normalize(NormalizationForm.FormD)[0];
        var width = letter is >= ' ' and <= '~' ? widths[letter - ' '] : letter >= '\u2E80' ? 1000 : Other;

        return fontName.Contains("Bold", StringComparison.OrdinalIgnoreCase) ? width * 1.05 : width;
    }
}
