namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Finds the cells of tables that touch what stands before them, as the widest cell of a column does where cells have hardly any padding.</summary>
/// <remarks>Such a cell is placed by itself at the very place where rows nearby, after a wide gap, begin theirs.</remarks>
internal sealed class CellEdges
{
    /// <summary>What would part words by itself, in font sizes.</summary>
    private const double WordGap = 0.15;
    private const double WideGap = 0.4;
    private const double Overlap = 0.3;
    private const double SameEdge = 0.02;
    private const double Farthest = 8;

    private static readonly HashSet<double> None = [];

    private readonly List<List<Piece>> _rows;
    private readonly List<List<Edge>> _edges = [];
    private readonly ReadingBudget _budget;

    /// <param name="rows">From the top down, each from left to right.</param>
    /// <param name="budget">Counts the looking.</param>
    public CellEdges(List<List<Piece>> rows, ReadingBudget budget)
    {
        (_rows, _budget) = (rows, budget);
        _edges.AddRange(rows.Select(Edges));
    }

    /// <returns>The left ends of the letters that begin such cells.</returns>
    public IReadOnlySet<double> In(int row)
    {
        HashSet<double>? cells = null;

        foreach (var edge in _edges[row].Where(edge => edge.Touches && (IsShared(row, edge, -1) || IsShared(row, edge, 1))))
        {
            (cells ??= []).Add(edge.Left);
        }

        return cells ?? None;
    }

    /// <summary>Where something is placed anew, after a wide gap, or touching two letters or more that were drawn on end.</summary>
    private List<Edge> Edges(List<Piece> row)
    {
        List<Edge> edges = [];
        Piece? before = null;
        var (drawnOn, spaced) = (0, false);

        foreach (var piece in row)
        {
            _budget.Step();

            if (piece.IsSpace)
            {
                spaced = true;
                continue;
            }

            var isPlaced = before is not { } one || one.Glyph.Start != piece.Glyph.Start;
            var gap = before is { } last ? (piece.Left - last.Right) / Math.Max(Math.Min(piece.Size, last.Size), 0.1) : double.PositiveInfinity;

            if (isPlaced && gap >= WideGap)
            {
                edges.Add(new Edge(piece.Left, piece, Touches: false));
            }
            else if (isPlaced && !spaced && drawnOn >= 2 && gap >= -Overlap && gap <= WordGap && char.IsLetterOrDigit(piece.Text[0]))
            {
                edges.Add(new Edge(piece.Left, piece, Touches: true));
            }

            (drawnOn, spaced, before) = (isPlaced ? 1 : drawnOn + 1, false, piece);
        }

        return edges;
    }

    /// <summary>Whether another row one way begins something there, before one runs across.</summary>
    private bool IsShared(int row, Edge edge, int step)
    {
        var tolerance = SameEdge * edge.Piece.Size;

        for (var i = row + step; i >= 0 && i < _rows.Count && Math.Abs(_rows[i][0].Baseline - edge.Piece.Baseline) <= Farthest * edge.Piece.Size; i += step)
        {
            _budget.Steps(_edges[i].Count + 1);
            var at = _edges[i].FindIndex(other => Math.Abs(other.Left - edge.Left) <= tolerance);

            if (at >= 0 && !_edges[i][at].Touches)
            {
                return true;
            }

            if (at < 0 && RunsAcross(_rows[i], edge.Left, tolerance))
            {
                return false;
            }
        }

        return false;
    }

    private static bool RunsAcross(List<Piece> row, double x, double tolerance)
    {
        var (after, end) = (0, row.Count);

        while (after < end)
        {
            var middle = (after + end) / 2;
            (after, end) = row[middle].Left <= x - tolerance ? (middle + 1, end) : (after, middle);
        }

        var before = row.FindLastIndex(Math.Max(0, after - 1), after, piece => !piece.IsSpace);
        var next = row.FindIndex(after, piece => !piece.IsSpace);

        return before >= 0 && (next < 0 ? double.PositiveInfinity : row[next].Left) - row[before].Right < WideGap * row[before].Size;
    }

    private readonly record struct Edge(double Left, Piece Piece, bool Touches);
}
