using JobFunctions.Documents.Pdf.Content;

namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Makes pages of words, lines and blocks in reading order out of letters drawn anywhere in any order.</summary>
internal sealed class PageLayout(ReadingBudget budget)
{
    private const int MostDirections = 12;

    private int _tables;

    public TextPage Build(int number, PageContent page)
    {
        var glyphs = Overprint.Remove(page.Glyphs, budget);
        List<TextBlock> blocks = [];

        // Seen text first, and of that the direction that most of it has.
        foreach (var hidden in (bool[])[false, true])
        {
            var directions = glyphs.Where(glyph => glyph.IsHidden == hidden).GroupBy(glyph => Direction.Of(glyph)).OrderByDescending(group => group.Count()).ToList();

            foreach (var group in directions.Take(MostDirections))
            {
                blocks.AddRange(Lay(group.Key, group, hidden, page.Rules));
            }

            if (directions.Count > MostDirections)
            {
                blocks.AddRange(Lay(default, directions.Skip(MostDirections).SelectMany(group => group), hidden, []));
            }
        }

        var ordered = blocks.OrderBy(block => block.Region switch { TextRegion.Header => 0, TextRegion.Footer => 2, _ => 1 });

        return new TextPage(number, page.Width, page.Height, ordered.ToArray());
    }

    private IEnumerable<TextBlock> Lay(Direction direction, IEnumerable<Glyph> glyphs, bool hidden, IReadOnlyList<Box> rules)
    {
        var pieces = glyphs.Select(glyph => direction.Place(glyph)).ToList();
        var builder = new BlockBuilder(direction, hidden);

        // Rules are drawn along the page's sides, where only upright text stands in their cells.
        var tables = direction == default && !hidden && rules.Count >= 4
            ? new RuledTables(new RuledGrid(rules, budget), cell => Order(Chunks(cell), builder), () => _tables++, budget).TakeOut(pieces)
            : [];

        return Order([.. Chunks(pieces), .. tables], builder);
    }

    private List<Chunk> Chunks(IEnumerable<Piece> pieces)
    {
        List<Chunk> chunks = [];

        var rows = RowBuilder.Build(pieces, budget);
        var edges = new CellEdges(rows, budget);

        for (var row = 0; row < rows.Count; row++)
        {
            budget.Steps(rows[row].Count);
            chunks.AddRange(ChunkBuilder.Build(rows[row], edges.In(row)));
        }

        return ChunkCutter.Cut(chunks, budget);
    }

    private IEnumerable<TextBlock> Order(List<Chunk> chunks, BlockBuilder builder) => new ColumnSplitter(builder, () => _tables++, budget).Split(chunks);
}
