namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>The lines on one side of a gutter, and where groups of them begin.</summary>
internal sealed class Side
{
    private const double SameLine = 0.3;
    private const double GroupGap = 1.17;
    private const double OtherSize = 1.1;
    private const double Space = 0.3;
    private const double LeastLeading = 0.9;
    private const double FarLeft = 3;
    private const double NarrowestText = 8;
    private const double WidestLabel = 14;
    private const double Hanging = 0.8;

    private readonly double _right;

    public Side(IEnumerable<Chunk> chunks)
    {
        List<SideLine> lines = [];

        foreach (var chunk in chunks.OrderBy(chunk => chunk.Baseline))
        {
            if (lines.Count > 0 && chunk.Baseline - lines[^1].Baseline <= SameLine * Math.Max(chunk.Size, lines[^1].Size))
            {
                lines[^1].Add(chunk);
            }
            else
            {
                lines.Add(new SideLine(chunk));
            }
        }

        Lines = lines;
        Left = lines.Min(line => line.Left);
        _right = lines.Max(line => line.Right);

        // Cells beside each other may stand half a line apart.
        var steps = lines.Skip(1).Select((line, i) => (Step: line.Baseline - lines[i].Baseline, line.Size)).Where(pair => pair.Step > LeastLeading * pair.Size).Select(pair => pair.Step).Order().ToList();
        Leading = steps.Count == 0 ? double.PositiveInfinity : steps[steps.Count * 3 / 10];
    }

    public IReadOnlyList<SideLine> Lines { get; }

    public double Left { get; }

    public double Width => _right - Left;

    /// <summary>The usual distance of its baselines; infinite for a single line.</summary>
    public double Leading { get; private set; }

    /// <summary>Whether it is marks alone, such as bullets.</summary>
    public bool IsMarks => Lines.All(line => line.Letters <= 2);

    /// <summary>Whether it is wide enough for text that runs over lines.</summary>
    public bool IsText => Width >= NarrowestText * Lines[0].Size;

    /// <summary>Whether it is wider than labels, years and places are.</summary>
    public bool IsWide => Width >= WidestLabel * Lines[0].Size;

    /// <summary>Takes the other's leading where the lines here are so far apart that they tell none.</summary>
    public void LeanOn(Side other) => Leading = Leading > 1.6 * other.Leading ? other.Leading : Leading;

    /// <summary>Whether white space, size or weight sets the line apart from the one above.</summary>
    public bool IsApart(int line)
    {
        if (line == 0 || IsBelowGap(line))
        {
            return true;
        }

        var (above, here) = (Lines[line - 1], Lines[line]);

        // From a heading to what it heads is no new group; text that starts further left goes on in a column that had ended.
        return here.Size > OtherSize * above.Size || (here.IsBold && !above.IsBold) || here.Left < above.Left - (FarLeft * here.Size);
    }

    public bool IsBelowGap(int line) => IsBelowGap(line, Leading);

    public bool IsBelowGap(int line, double leading) => line == 0 || Lines[line].Baseline - Lines[line - 1].Baseline > GroupGap * leading;

    /// <summary>Whether the line above ended though the first word of this one had room there: it was ended by will and not by the edge.</summary>
    /// <remarks>Of lines too short for running text that is always so.</remarks>
    public bool IsAfterBreak(int line) =>
        line == 0 || !IsText || Lines[line].Left < Lines[line - 1].Left - (Hanging * Lines[line].Size) || Lines[line - 1].Right + (Space * Lines[line].Size) + Lines[line].FirstWordWidth < _right - (0.1 * Lines[line].Size);

    /// <returns>The line on this baseline, -1 when there is none.</returns>
    public int At(double baseline, double tolerance)
    {
        var (from, to) = (0, Lines.Count);

        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = Lines[middle].Baseline < baseline - tolerance ? (middle + 1, to) : (from, middle);
        }

        return from < Lines.Count && Lines[from].Baseline <= baseline + tolerance ? from : -1;
    }

    /// <summary>The line that the chunk is in.</summary>
    public int LineOf(Chunk chunk) => Math.Max(0, At(chunk.Baseline, SameLine * chunk.Size));

    /// <summary>Whether it has several parts, and more than the line above.</summary>
    public bool IsFuller(int line) => Lines[line].Parts > Math.Max(1, line == 0 ? 0 : Lines[line - 1].Parts);

    public double GapAbove(int line) => line == 0 ? double.PositiveInfinity : Lines[line].Baseline - Lines[line - 1].Baseline;

    /// <summary>How many lines have their baselines from one height to before another.</summary>
    public int Count(double from, double to) => Lines.Count(line => line.Baseline >= from && line.Baseline < to);

    /// <summary>Whether any line stands between two heights.</summary>
    public bool HasBetween(double top, double bottom) => At((top + bottom) / 2, (bottom - top) / 2) >= 0;
}
