namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Cuts a page into columns, tables and what stands above and below them, and puts the parts in reading order.</summary>
internal sealed class ColumnSplitter(BlockBuilder builder, Func<int> nextTable, ReadingBudget budget)
{
    private const int Deepest = 12;
    private const int MostChunks = 600;

    private int _column;

    public IEnumerable<TextBlock> Split(IEnumerable<Chunk> chunks) => Split([.. chunks.OrderBy(chunk => chunk.Top)], 0);

    private List<TextBlock> Split(List<Chunk> chunks, int depth)
    {
        if (chunks.Count == 0)
        {
            return [];
        }

        if (depth >= Deepest || chunks.Count > MostChunks || GutterFinder.Find(chunks, budget) is not { } gutter)
        {
            return builder.Build(new Flow(_column++, chunks)).ToList();
        }

        var beside = chunks.GetRange(gutter.First, gutter.Last - gutter.First + 1);

        return
        [
            .. Split(chunks.GetRange(0, gutter.First), depth + 1),
            .. gutter.Rows is null
                ? [.. Split(beside.FindAll(chunk => chunk.Left < gutter.Middle), depth + 1), .. Split(beside.FindAll(chunk => chunk.Left >= gutter.Middle), depth + 1)]
                : LayRows(new RowTable(beside, gutter), depth + 1),
            .. Split(chunks.GetRange(gutter.Last + 1, chunks.Count - gutter.Last - 1), depth + 1),
        ];
    }

    /// <summary>Rows of several cells that follow each other make a table; what stands alone between them is text.</summary>
    private List<TextBlock> LayRows(RowTable table, int depth)
    {
        if (!table.IsReadByCells)
        {
            return builder.Build(new Flow(_column++, [.. table.Rows.SelectMany(row => row).SelectMany(cell => cell)])).ToList();
        }

        List<TextBlock> blocks = [];
        var (number, row) = (-1, 0);

        foreach (var cells in table.Rows)
        {
            if (cells.Count == 1)
            {
                blocks.AddRange(Split(cells[0], depth));
                number = -1;
                continue;
            }

            (number, row) = number < 0 ? (nextTable(), 0) : (number, row + 1);

            for (var column = 0; column < cells.Count; column++)
            {
                var place = new TableCell(number, row, column);
                var isFirst = column == 0;
                blocks.AddRange(Split(cells[column], depth).Select((block, i) => block with { Cell = block.Cell ?? place, StandsApart = i == 0 ? isFirst : block.StandsApart }));
            }
        }

        return blocks;
    }
}
