namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Finds what stands at the top or foot of every page, page numbers apart, and marks it as header or footer.</summary>
internal static class RunningLines
{
    private const double Margin = 0.12;
    private const int MostLines = 3;

    public static IReadOnlyList<TextPage> Mark(IReadOnlyList<TextPage> pages)
    {
        if (pages.Count < 2)
        {
            return pages;
        }

        // On at least two pages, and on most of those that there are.
        var enough = Math.Max(2, (pages.Count + 1) / 2);
        var headers = Repeated(pages, TextRegion.Header, enough);
        var footers = Repeated(pages, TextRegion.Footer, enough);

        return headers.Count + footers.Count == 0 ? pages : pages.Select(page => Mark(page, headers, footers)).ToArray();
    }

    private static HashSet<string> Repeated(IReadOnlyList<TextPage> pages, TextRegion region, int enough) =>
        pages.SelectMany(page => page.Blocks.Where(block => Place(page, block) == region).Select(Key).Distinct())
            .GroupBy(key => key)
            .Where(group => group.Count() >= enough)
            .Select(group => group.Key)
            .ToHashSet();

    private static TextPage Mark(TextPage page, HashSet<string> headers, HashSet<string> footers)
    {
        var blocks = page.Blocks.Select(block => Place(page, block) switch
        {
            TextRegion.Header when headers.Contains(Key(block)) => block with { Region = TextRegion.Header },
            TextRegion.Footer when footers.Contains(Key(block)) => block with { Region = TextRegion.Footer },
            _ => block,
        });

        return page with { Blocks = blocks.OrderBy(block => block.Region switch { TextRegion.Header => 0, TextRegion.Footer => 2, _ => 1 }).ToArray() };
    }

    private static TextRegion Place(TextPage page, TextBlock block)
    {
        if (block.Region != TextRegion.Body || block.Cell is not null || block.Lines.Count > MostLines
            || TextBounds.Around(block.Lines.Select(line => line.Bounds)) is not { } bounds || page.Height is not { } height)
        {
            return TextRegion.Body;
        }

        return bounds.Bottom <= height * Margin ? TextRegion.Header : bounds.Top >= height * (1 - Margin) ? TextRegion.Footer : TextRegion.Body;
    }

    // Page numbers differ; everything else is the same words at the same height.
    private static string Key(TextBlock block) =>
        string.Concat(string.Join('\n', block.Lines.Select(line => line.Text)).Where(letter => !char.IsDigit(letter)))
        + (int)((block.Lines[0].Bounds?.Top ?? 0) / 4);
}
