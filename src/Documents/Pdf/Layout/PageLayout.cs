using JobFunctions.Documents.Pdf.Content;

namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Makes a page of words, lines and blocks in reading order out of letters drawn anywhere in any order.</summary>
internal static class PageLayout
{
    private const int MostDirections = 12;

    public static TextPage Build(int number, PageContent page, ReadingBudget budget)
    {
        var glyphs = Overprint.Remove(page.Glyphs, budget);
        List<TextBlock> blocks = [];

        // Seen text first, and of that the direction that most of it has.
        foreach (var hidden in (bool[])[false, true])
        {
            var directions = glyphs.Where(glyph => glyph.IsHidden == hidden).GroupBy(glyph => Direction.Of(glyph)).OrderByDescending(group => group.Count()).ToList();

            foreach (var group in directions.Take(MostDirections))
            {
                blocks.AddRange(Lay(group.Key, group, hidden, budget));
            }

            if (directions.Count > MostDirections)
            {
                blocks.AddRange(Lay(default, directions.Skip(MostDirections).SelectMany(group => group), hidden, budget));
            }
        }

        var ordered = blocks.OrderBy(block => block.Region switch { TextRegion.Header => 0, TextRegion.Footer => 2, _ => 1 });

        return new TextPage(number, page.Width, page.Height, ordered.ToArray());
    }

    private static IEnumerable<TextBlock> Lay(Direction direction, IEnumerable<Glyph> glyphs, bool hidden, ReadingBudget budget)
    {
        List<Chunk> chunks = [];

        foreach (var row in RowBuilder.Build(glyphs.Select(glyph => direction.Place(glyph)), budget))
        {
            budget.Steps(row.Count);
            chunks.AddRange(ChunkBuilder.Build(row));
        }

        var builder = new BlockBuilder(direction, hidden);

        return ColumnSplitter.Split(chunks, budget).SelectMany(builder.Build);
    }
}
