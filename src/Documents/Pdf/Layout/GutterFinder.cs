namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Finds the white space that parts columns, and not the one that only lines up dates or answers.</summary>
internal sealed class GutterFinder(List<Chunk> chunks, ReadingBudget budget)
{
    private const double LeastWidth = 0.9;
    private const int FewestLines = 3;
    private const double RowsAlike = 0.7;
    private const double LeastShare = 0.3;

    private readonly double _size = chunks.Select(chunk => chunk.Size).Order().ElementAt(chunks.Count / 2);
    private readonly double _left = chunks.Min(chunk => chunk.Left);
    private readonly double _right = chunks.Max(chunk => chunk.Right);
    private Gutter? _best;
    private double _bestScore;

    /// <param name="chunks">Sorted by their tops.</param>
    public static Gutter? Find(List<Chunk> chunks, ReadingBudget budget) => new GutterFinder(chunks, budget).Find();

    private Gutter? Find()
    {
        List<(double Left, double Right)> free = [];
        List<(double Left, double Right)> narrowed = [];

        for (var first = 0; first < chunks.Count; first++)
        {
            free.Clear();
            free.Add((_left, _right));

            for (var next = first; next < chunks.Count && free.Count > 0; next++)
            {
                budget.Step();
                narrowed.Clear();
                Narrow(free, narrowed, first, next);
                (free, narrowed) = (narrowed, free);
            }

            foreach (var (left, right) in free)
            {
                Consider(new Gutter(left, right, first, chunks.Count - 1));
            }
        }

        return _best;
    }

    /// <summary>Takes the chunk's width out of the free intervals; one that ends here is considered as it was.</summary>
    private void Narrow(List<(double Left, double Right)> free, List<(double Left, double Right)> left, int first, int next)
    {
        var chunk = chunks[next];
        var least = LeastWidth * _size;

        foreach (var interval in free)
        {
            if (chunk.Right <= interval.Left || chunk.Left >= interval.Right)
            {
                left.Add(interval);
                continue;
            }

            var before = (interval.Left, Right: Math.Min(interval.Right, chunk.Left));
            var after = (Left: Math.Max(interval.Left, chunk.Right), interval.Right);
            var kept = left.Count;

            if (before.Right - before.Left >= least)
            {
                left.Add(before);
            }

            if (after.Right - after.Left >= least)
            {
                left.Add(after);
            }

            if (left.Count == kept && next > first)
            {
                Consider(new Gutter(interval.Left, interval.Right, first, next - 1));
            }
        }
    }

    private void Consider(Gutter gutter)
    {
        // White space at the edge has nothing on its other side.
        if (gutter.Left <= _left || gutter.Right >= _right || gutter.Last - gutter.First + 1 < FewestLines * 2)
        {
            return;
        }

        // What could have begun a chunk earlier was considered from there.
        if (gutter.First > 0 && (chunks[gutter.First - 1].Right <= gutter.Left || chunks[gutter.First - 1].Left >= gutter.Right))
        {
            return;
        }

        List<Chunk> before = [];
        List<Chunk> after = [];

        for (var i = gutter.First; i <= gutter.Last; i++)
        {
            budget.Step();
            (chunks[i].Left < gutter.Middle ? before : after).Add(chunks[i]);
        }

        var (linesBefore, linesAfter) = (Baselines(before), Baselines(after));
        var fewer = Math.Min(linesBefore.Count, linesAfter.Count);

        if (fewer < FewestLines || fewer <= _bestScore || IsTable(before, after, linesBefore, linesAfter))
        {
            return;
        }

        (_best, _bestScore) = (gutter, fewer);
    }

    // The shorter side's lines all standing beside lines of the other are labels, dates or cells, read across,
    // unless both sides are running text set on one grid.
    private bool IsTable(List<Chunk> before, List<Chunk> after, List<double> linesBefore, List<double> linesAfter)
    {
        var (few, many) = linesBefore.Count <= linesAfter.Count ? (linesBefore, linesAfter) : (linesAfter, linesBefore);
        var beside = few.Count(line => many.Any(other => Math.Abs(other - line) <= _size * 0.2));

        return beside >= few.Count * RowsAlike && !(IsRunningText(before, linesBefore) && IsRunningText(after, linesAfter));
    }

    private bool IsRunningText(List<Chunk> side, List<double> lines)
    {
        var (left, right) = (side.Min(chunk => chunk.Left), side.Max(chunk => chunk.Right));
        var close = 0;

        for (var i = 1; i < lines.Count; i++)
        {
            close += lines[i] - lines[i - 1] <= _size * 1.7 ? 1 : 0;
        }

        return right - left >= (_right - _left) * LeastShare
            && lines.Count >= FewestLines * 2
            && close >= (lines.Count - 1) * 0.6
            && side.Average(chunk => chunk.Width) >= (right - left) * 0.5;
    }

    private List<double> Baselines(List<Chunk> side)
    {
        List<double> lines = [];

        foreach (var chunk in side.OrderBy(chunk => chunk.Baseline))
        {
            if (lines.Count == 0 || chunk.Baseline - lines[^1] > _size * 0.3)
            {
                lines.Add(chunk.Baseline);
            }
        }

        return lines;
    }
}
