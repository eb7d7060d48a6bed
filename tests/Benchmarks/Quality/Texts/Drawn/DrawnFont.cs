namespace JobFunctions.Benchmarks.Quality.Texts.Drawn;

/// <summary>Widths and codes of the letters that made-up resumes are drawn in: ASCII and Russian.</summary>
internal static class DrawnFont
{
    /// <summary>Widths of Helvetica from the space to the tilde, in thousandths of its size (Adobe's metrics of the standard fonts).</summary>
    private static readonly int[] Ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private const int FirstOther = 128;
    private const string WideLetters = "ЖМФШЩЫЮжмфшщыю•—";

    /// <summary>What stands at the codes from <see cref="FirstOther"/> on.</summary>
    private static readonly string Others = string.Concat(Enumerable.Range('А', 64).Select(letter => (char)letter)) + "Ёё•–—№«»₸";

    public static double Width(char letter) => letter is >= ' ' and <= '~' ? Ascii[letter - ' ']
        : WideLetters.Contains(letter, StringComparison.Ordinal) ? 800
        : char.IsUpper(letter) ? 690
        : 540;

    public static double Width(string text, double size) => text.Sum(Width) * size / 1000;

    public static int Code(char letter) => letter is >= ' ' and <= '~' ? letter
        : Others.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? FirstOther + at
        : throw new ArgumentOutOfRangeException(nameof(letter), letter, "No made-up text has this letter.");

    /// <summary>The font as a PDF object.</summary>
    public static string Object(bool isBold)
    {
        var widths = string.Join(' ', Enumerable.Range(32, FirstOther - 32 + Others.Length).Select(code => code < 127 ? Ascii[code - ' '] : code < FirstOther ? 0 : (int)Width(Others[code - FirstOther])));
        var names = string.Join(' ', Others.Select(letter => $"/uni{(int)letter:X4}"));

        return $"<< /Type /Font /Subtype /TrueType /BaseFont /{(isBold ? "Helvetica-Bold" : "Helvetica")} /FirstChar 32 /LastChar {FirstOther + Others.Length - 1} /Widths [{widths}] "
            + $"/Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [{FirstOther} {names}] >> >>";
    }
}
