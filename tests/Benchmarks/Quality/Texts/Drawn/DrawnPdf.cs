using System.Globalization;
using System.Text;

namespace JobFunctions.Benchmarks.Quality.Texts.Drawn;

/// <summary>A PDF of words at their places, A4, points from the upper left corner.</summary>
internal sealed class DrawnPdf
{
    public const double Width = 595;
    public const double Height = 842;

    private readonly List<List<string>> _pages = [];

    /// <summary>How the words of a line are written.</summary>
    public DrawnText Manner { get; init; }

    /// <summary>Puts what is drawn on a page into another order; the same places, so the same look.</summary>
    public Random? Shuffle { get; init; }

    /// <summary>Draws the words of a line from left to right.</summary>
    /// <param name="y">Of the baseline.</param>
    /// <param name="spaceWidth">Of each space; <see langword="null"/> for the font's own.</param>
    public void Line(int page, double x, double y, double size, bool isBold, IReadOnlyList<string> words, double? spaceWidth = null)
    {
        var space = spaceWidth ?? DrawnFont.Width(" ", size);
        var font = isBold ? "/F2" : "/F1";

        if (Manner == DrawnText.Lines)
        {
            Put(page, $"BT {font} {N(size)} Tf {N(space - DrawnFont.Width(" ", size))} Tw 1 0 0 1 {N(x)} {N(Height - y)} Tm <{Hex(string.Join(' ', words))}> Tj ET");
            return;
        }

        foreach (var word in words)
        {
            var text = Manner == DrawnText.Kerned ? $"[{string.Join(' ', word.Select((letter, i) => $"<{Hex(letter.ToString())}>{Kern(word, i)}"))}] TJ" : $"<{Hex(word)}> Tj";
            Put(page, $"BT {font} {N(size)} Tf 1 0 0 1 {N(x)} {N(Height - y)} Tm {text} ET");
            x += DrawnFont.Width(word, size) + space;
        }
    }

    public void Rule(int page, double x0, double y0, double x1, double y1) =>
        Put(page, $"0.5 w {N(x0)} {N(Height - y0)} m {N(x1)} {N(Height - y1)} l S");

    public byte[] ToBytes()
    {
        List<string> objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", DrawnFont.Object(isBold: false), DrawnFont.Object(isBold: true)];
        List<int> pages = [];

        foreach (var drawn in _pages)
        {
            var content = string.Join('\n', Shuffle is null ? drawn : [.. drawn.OrderBy(_ => Shuffle.Next())]);
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {N(Width)} {N(Height)}] /Contents {objects.Count} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>");
            pages.Add(objects.Count);
        }

        objects[1] = $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(page => $"{page} 0 R"))}] >>";

        return Write(objects);
    }

    private static byte[] Write(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder();

        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");

        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private void Put(int page, string operators)
    {
        while (_pages.Count <= page)
        {
            _pages.Add([]);
        }

        _pages[page].Add(operators);
    }

    // Small steps to and fro between letters, as kerned fonts have them, which end where they began.
    private static string Kern(string word, int at) => at == word.Length - 1 ? "" : (at == word.Length - 2 && at % 2 == 0 ? 0 : at % 2 == 0 ? 28 : -28).ToString(CultureInfo.InvariantCulture);

    private static string Hex(string text) => string.Concat(text.Select(letter => DrawnFont.Code(letter).ToString("X2", CultureInfo.InvariantCulture)));

    private static string N(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
