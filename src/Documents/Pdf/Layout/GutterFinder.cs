namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Finds the white space that parts columns, or where there is none, the one that parts the cells of a table.</summary>
internal sealed class GutterFinder(List<Chunk> chunks, ReadingBudget budget)
{
    private const double LeastWidth = 0.5;
    private const int FewestLines = 3;
    private const int MostJudged = 40;

    private readonly double _size = chunks.Select(chunk => chunk.Size).Order().ElementAt(chunks.Count / 2);
    private readonly double _left = chunks.Min(chunk => chunk.Left);
    private readonly double _right = chunks.Max(chunk => chunk.Right);
    private readonly List<(Gutter Gutter, List<Chunk> Before, List<Chunk> After, int Lines)> _found = [];

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

        return Choose();
    }

    /// <summary>The gutter with most lines beside it that parts columns; a table only when no columns go beyond it.</summary>
    private Gutter? Choose()
    {
        Gutter? table = null;
        Gutter? columns = null;
        var most = 0.0;

        foreach (var (gutter, before, after, lines) in _found.OrderByDescending(found => found.Lines).Take(MostJudged))
        {
            // Part of a table's gutter would look like columns where the table has no rows to show.
            if (lines <= most || (table is { } whole && gutter.First >= whole.First && gutter.Last <= whole.Last))
            {
                continue;
            }

            budget.Steps(before.Count + after.Count);
            var (rows, doubt) = SharedRows.Find(new Side(before), new Side(after));

            if (rows is not null)
            {
                table ??= gutter with { Rows = rows };
            }
            else if (lines * (1 - doubt) > most)
            {
                (columns, most) = (gutter, lines * (1 - doubt));
            }
        }

        return columns ?? table;
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

        if (Trim(gutter) is not { } trimmed)
        {
            return;
        }

        List<Chunk> before = [];
        List<Chunk> after = [];

        for (var i = trimmed.First; i <= trimmed.Last; i++)
        {
            budget.Step();
            (chunks[i].Left < gutter.Middle ? before : after).Add(chunks[i]);
        }

        var fewer = Math.Min(CountLines(before), CountLines(after));

        if (fewer >= FewestLines)
        {
            _found.Add((trimmed, before, after, fewer));
        }
    }

    /// <summary>Leaves out the short lines that only end a paragraph above, or begin one below, which crosses the gutter.</summary>
    private Gutter? Trim(Gutter gutter)
    {
        var (first, last) = (gutter.First, gutter.Last);

        while (first > 0 && first <= last && IsOneLine(chunks[first - 1], chunks[first]))
        {
            first++;
        }

        while (last >= first && last < chunks.Count - 1 && IsOneLine(chunks[last], chunks[last + 1]))
        {
            last--;
        }

        if (last < first)
        {
            return null;
        }

        var reach = chunks.GetRange(Math.Max(0, first - 1), Math.Min(chunks.Count - 1, last + 1) - Math.Max(0, first - 1) + 1);
        var side = new Side(reach);

        if (first > 0 && side.Lines.Count > 1 && side.LineOf(chunks[first]) is var start && !side.IsApart(start))
        {
            while (start < side.Lines.Count && !side.IsApart(start))
            {
                start++;
            }

            while (first <= last && (start == side.Lines.Count || chunks[first].Baseline < side.Lines[start].Baseline - (0.3 * chunks[first].Size)))
            {
                first++;
            }
        }

        if (last < chunks.Count - 1 && side.LineOf(chunks[last + 1]) is var end && !side.IsApart(end))
        {
            while (end > 0 && !side.IsApart(end))
            {
                end--;
            }

            while (last >= first && chunks[last].Baseline > side.Lines[end].Baseline - (0.3 * chunks[last].Size))
            {
                last--;
            }
        }

        return last - first + 1 < FewestLines * 2 ? null : gutter with { First = first, Last = last };
    }

    private static bool IsOneLine(Chunk one, Chunk other) => Math.Abs(one.Baseline - other.Baseline) <= 0.3 * Math.Min(one.Size, other.Size);

    private int CountLines(List<Chunk> side)
    {
        var (lines, last) = (0, double.NegativeInfinity);

        foreach (var chunk in side.OrderBy(chunk => chunk.Baseline))
        {
            if (chunk.Baseline - last > _size * 0.3)
            {
                (lines, last) = (lines + 1, chunk.Baseline);
            }
        }

        return lines;
    }
}
