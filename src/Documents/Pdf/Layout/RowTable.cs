namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Parts what shares rows without rules into bands and cells.</summary>
internal sealed class RowTable
{
    private const double LeastGap = 0.35;
    private const double SameLine = 0.3;
    private const double LineHeight = 0.9;
    private const int MostLinesAtRight = 3;
    private const int FewestHeads = 3;

    private readonly List<(double Left, double Right)> _columns = [];

    /// <param name="chunks">Of the whole table.</param>
    /// <param name="gutter">Beside which the rows were found.</param>
    public RowTable(IReadOnlyList<Chunk> chunks, in Gutter gutter)
    {
        var starts = gutter.Rows?.Order().ToList() ?? [];
        var middle = gutter.Middle;
        var bands = chunks.GroupBy(chunk => starts.Count(start => Middle(chunk) >= start)).OrderBy(band => band.Key).Select(band => band.ToList()).ToList();

        List<List<List<Chunk>>> rows = [];
        List<List<Chunk>> table = [];

        foreach (var band in bands)
        {
            if (band.Exists(chunk => chunk.Left < middle) && band.Exists(chunk => chunk.Left >= middle))
            {
                table.Add(band);
                continue;
            }

            // What stands alone, such as a heading over another table, may run across the columns.
            rows.AddRange(Part(table, middle));
            rows.Add([[.. band.OrderBy(chunk => chunk.Top)]]);
            table = [];
        }

        rows.AddRange(Part(table, middle));
        Rows = rows;
    }

    /// <summary>The cells with something in them, row by row, each from left to right.</summary>
    public IReadOnlyList<List<List<Chunk>>> Rows { get; }

    /// <summary>Whether the cells are to be read one after another, and not line by line across all of them.</summary>
    /// <remarks>A label or a date of one line reads well before the first line of its value, and a short last cell beside a long one after it.</remarks>
    public bool IsReadByCells => Rows.Any(row => row.Count > 1 && (row.SkipLast(1).Any(cell => Lines(cell) > 1) || BeginsLow(row)) && !EndsInShortCell(row));

    /// <summary>Whether a label stands lower than the first line of what it labels.</summary>
    private static bool BeginsLow(List<List<Chunk>> row) => row[0].TrueForAll(chunk => chunk.Table is null) && row[0].Min(chunk => chunk.Baseline) > row.Min(cell => cell.Min(chunk => chunk.Baseline)) + (LineHeight * row[0][0].Size);

    private static bool EndsInShortCell(List<List<Chunk>> row)
    {
        if (row.Count != 2 || Width(row[1]) >= Width(row[0]))
        {
            return false;
        }

        return Lines(row[1]) <= MostLinesAtRight && row[1].TrueForAll(chunk => row[0].Exists(other => Math.Abs(other.Baseline - chunk.Baseline) <= SameLine * chunk.Size));
    }

    private static int Lines(List<Chunk> cell) => cell.Exists(chunk => chunk.Table is not null) ? 2 : new Side(cell).Lines.Count;

    private static double Width(List<Chunk> cell) => cell.Max(chunk => chunk.Right) - cell.Min(chunk => chunk.Left);

    private static double Middle(Chunk chunk) => chunk.Table is null ? chunk.Baseline - (0.25 * chunk.Size) : chunk.Top + 1;

    private int Column(Chunk chunk) => Math.Max(0, _columns.FindLastIndex(column => column.Left <= chunk.Left + 0.01));

    /// <summary>What only one row of several has side by side are no columns: words of a list in a value, say, that runs over lines.</summary>
    private void JoinColumnsOfOneBand(List<List<Chunk>> table, double middle)
    {
        var divided = table.Count(band => band.Where(chunk => chunk.Left >= middle).Select(Column).Distinct().Count() > 1);

        if (table.Count > 1 && divided == 1 && _columns.FindIndex(column => column.Left >= middle) is var first and >= 0)
        {
            _columns.RemoveRange(first + 1, _columns.Count - first - 1);
        }
    }

    private List<List<List<Chunk>>> Part(List<List<Chunk>> table, double middle)
    {
        FindColumns(table.SelectMany(band => band));
        JoinColumnsOfOneBand(table, middle);

        return [.. table.SelectMany(PartHead).SelectMany(band => PartLines(band, middle)).Select(Cells)];
    }

    private List<List<Chunk>> Cells(List<Chunk> band) => [.. band.GroupBy(Column).OrderBy(cell => cell.Key).Select(cell => cell.OrderBy(chunk => chunk.Top).ToList())];

    /// <summary>Parts the names of columns, one bold line, from the first row below them.</summary>
    private List<List<Chunk>> PartHead(List<Chunk> band)
    {
        var baseline = band.Min(chunk => chunk.Baseline);
        var (head, below) = (band.FindAll(chunk => chunk.Baseline <= baseline + (SameLine * chunk.Size)), band.FindAll(chunk => chunk.Baseline > baseline + (SameLine * chunk.Size)));

        // Of two columns that begin in bold each may have a heading of its own.
        return Cells(head).Count >= FewestHeads && head.TrueForAll(chunk => chunk.IsBold) && below.Count > 0 && below.TrueForAll(chunk => !chunk.IsBold)
            ? [head, below]
            : [band];
    }

    private static IEnumerable<List<Chunk>> PartLines(List<Chunk> band, double middle)
    {
        var (left, right) = (band.FindAll(chunk => chunk.Left < middle), band.FindAll(chunk => chunk.Left >= middle));
        var starts = left.Count == 0 || right.Count == 0 ? [] : SharedRows.FindLines(new Side(left), new Side(right));

        return band.GroupBy(chunk => starts.Count(start => Middle(chunk) >= start)).OrderBy(line => line.Key).Select(line => line.ToList());
    }

    private void FindColumns(IEnumerable<Chunk> chunks)
    {
        _columns.Clear();

        foreach (var chunk in chunks.OrderBy(chunk => chunk.Left))
        {
            if (_columns.Count > 0 && chunk.Left < _columns[^1].Right + (LeastGap * chunk.Size))
            {
                _columns[^1] = (_columns[^1].Left, Math.Max(_columns[^1].Right, chunk.Right));
            }
            else
            {
                _columns.Add((chunk.Left, chunk.Right));
            }
        }
    }
}
