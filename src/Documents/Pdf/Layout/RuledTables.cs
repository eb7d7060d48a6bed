using JobFunctions.Documents.Pdf.Content;

namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Finds the tables whose cells are ruled, so that each cell is read by itself.</summary>
internal sealed class RuledTables(RuledGrid grid, Func<IEnumerable<Piece>, IEnumerable<TextBlock>> layCell, Func<int> nextTable, ReadingBudget budget)
{
    private const double Touching = 4;
    private const int MostCells = 2000;

    /// <summary>Takes the letters that stand in tables out of the list, and gives the tables.</summary>
    public List<Chunk> TakeOut(List<Piece> pieces)
    {
        if (!grid.HasCells)
        {
            return [];
        }

        var cells = new Dictionary<Box, List<Piece>>();
        List<Piece> outside = [];

        foreach (var piece in pieces)
        {
            budget.Step();

            if (grid.CellAround((piece.Left + piece.Right) / 2, piece.Baseline - (0.25 * piece.Size)) is { } cell)
            {
                if (!cells.TryGetValue(cell, out var inside))
                {
                    cells[cell] = inside = [];
                }

                inside.Add(piece);
            }
            else
            {
                outside.Add(piece);
            }
        }

        List<Chunk> tables = [];

        foreach (var table in cells.Count > MostCells ? [] : Tables(cells.Keys.Where(cell => cells[cell].Exists(piece => !piece.IsSpace)).ToList()))
        {
            // One box alone is a frame round something, not a table.
            if (table.Count > 1)
            {
                tables.Add(Lay(table, cells));
                table.ForEach(cell => cells.Remove(cell));
            }
        }

        pieces.Clear();
        pieces.AddRange(outside);
        pieces.AddRange(cells.Values.SelectMany(left => left));

        return tables;
    }

    /// <summary>Cells that touch belong to one table.</summary>
    private List<List<Box>> Tables(List<Box> cells)
    {
        List<List<Box>> tables = [];
        var left = cells.ToHashSet();

        while (left.Count > 0)
        {
            List<Box> table = [left.First()];
            left.Remove(table[0]);

            for (var i = 0; i < table.Count; i++)
            {
                foreach (var cell in left.Where(cell => Touch(table[i], cell)).ToList())
                {
                    budget.Step();
                    left.Remove(cell);
                    table.Add(cell);
                }
            }

            tables.Add(table);
        }

        return tables;
    }

    private static bool Touch(Box a, Box b)
    {
        var common = a.Intersect(b);

        return common.Width >= -Touching && common.Height >= -Touching && (common.Width > Touching || common.Height > Touching);
    }

    private Chunk Lay(List<Box> table, Dictionary<Box, List<Piece>> cells)
    {
        var number = nextTable();
        List<TextBlock> blocks = [];
        var (row, column, top) = (-1, 0, double.NegativeInfinity);

        foreach (var cell in InRows(table))
        {
            if (cell.Y0 - top > Touching)
            {
                (row, column, top) = (row + 1, 0, cell.Y0);
            }

            var place = new TableCell(number, row, column++);
            blocks.AddRange(layCell(cells[cell]).Select((block, i) => block with { Cell = place, StandsApart = i == 0 ? block.StandsApart && row == 0 && place.Column == 0 : block.StandsApart }));
        }

        var bounds = new TextBounds(table.Min(cell => cell.X0), table.Min(cell => cell.Y0), table.Max(cell => cell.X1), table.Max(cell => cell.Y1));
        var size = cells[table[0]].Select(piece => piece.Size).Order().ElementAt(cells[table[0]].Count / 2);

        return new Chunk(bounds, size, blocks);
    }

    // Cells of a row have their upper sides on one line, more or less.
    private static IEnumerable<Box> InRows(List<Box> table)
    {
        var rows = new List<List<Box>>();

        foreach (var cell in table.OrderBy(cell => cell.Y0))
        {
            if (rows.Count > 0 && cell.Y0 - rows[^1][0].Y0 <= Touching)
            {
                rows[^1].Add(cell);
            }
            else
            {
                rows.Add([cell]);
            }
        }

        return rows.SelectMany(row => row.OrderBy(cell => cell.X0));
    }
}
