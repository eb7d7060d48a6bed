namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Tells whether what stands on both sides of a gutter shares rows, as in a table, or goes its own way, as columns do.</summary>
/// <remarks>
/// In a table the groups of the shorter side begin where something begins on the longer side, or stand in the middle of what
/// the gaps there enclose. In columns they do so by chance alone.
/// </remarks>
internal sealed class SharedRows
{
    private const double SameBaseline = 0.22;
    private const double Most = 0.75;
    private const double NearlyAll = 0.9;
    private const double FewGroups = 4;
    private const double WeightOfLines = 0.5;
    private const double LineHeight = 0.9;
    private const double MostMore = 1.25;
    private const int MostWrapped = 2;
    private const int FewestLabels = 4;

    private readonly Side _few;
    private readonly Side _many;
    private int _common;
    private int _groups;

    private SharedRows(Side few, Side many)
    {
        (_few, _many) = (few, many);
        few.LeanOn(many);
        many.LeanOn(few);
    }

    /// <returns>The heights at which rows begin, the first left out; <see langword="null"/> for columns, and how much speaks for rows all the same, from 0 to 1.</returns>
    public static (IReadOnlyList<double>? Rows, double Doubt) Find(Side left, Side right)
    {
        var isLeftShorter = left.Lines.Count <= right.Lines.Count;
        var shared = isLeftShorter ? new SharedRows(left, right) : new SharedRows(right, left);
        var rows = shared.Find();

        if (rows is null)
        {
            return ((isLeftShorter ? shared : new SharedRows(left, right)).Labels(), shared.Doubt());
        }

        // Headings between the rows stand at the left.
        return (isLeftShorter ? rows : [.. rows, .. shared.HeadingsOfTheLonger()], shared.Doubt());
    }

    /// <summary>Rows of one line each, within what would else be one row: years, labels or marks beside as many items.</summary>
    public static IReadOnlyList<double> FindLines(Side one, Side other)
    {
        var rows = one.Lines.Count <= other.Lines.Count ? new SharedRows(one, other) : new SharedRows(other, one);

        return rows._few.Lines.Count > 1 && !rows._few.Lines.Any(line => line.IsOpen) && rows._many.Lines.Count <= rows._few.Lines.Count * MostWrapped && !(one.IsWide && other.IsWide) && rows._many.Lines.Count(line => !line.GoesOn) <= rows._few.Lines.Count * MostMore ? rows.LineByLine() ?? [] : [];
    }

    private List<double>? Find()
    {
        if (_few.IsMarks || _many.IsMarks)
        {
            return [.. _few.Lines.Skip(1).Select(line => line.Top)];
        }

        var groups = Groups(_few);

        return groups.Count < 2 ? LineByLine() : CentredRows.Find(_few, _many) ?? AtTops(groups);
    }

    /// <summary>Groups that begin together, fewer of them weighing less, and lines beside lines.</summary>
    private double Doubt() =>
        1 - ((1 - (_common / (_groups + FewGroups))) * (1 - (WeightOfLines * _few.Lines.Count(line => Beside(line) >= 0) / _few.Lines.Count)));

    private IEnumerable<double> HeadingsOfTheLonger() =>
        Groups(_many).Where((group, i) => i > 0 && StandsAlone(_many, group, _few)).Select(group => _many.Lines[group.First].Top);

    private static List<(int First, int Last)> Groups(Side side)
    {
        List<(int First, int Last)> groups = [];

        for (var line = 0; line < side.Lines.Count; line++)
        {
            if (side.IsApart(line))
            {
                groups.Add((line, line));
            }
            else
            {
                groups[^1] = (groups[^1].First, line);
            }
        }

        return groups;
    }

    /// <summary>Takes each line of the short side for a row if all stand beside lines of the long side, few of them in the midst of a paragraph.</summary>
    private List<double>? LineByLine()
    {
        var (beside, within) = (0, 0);

        foreach (var line in _few.Lines)
        {
            var at = Beside(line);
            beside += at >= 0 ? 1 : 0;
            within += at >= 0 && !_many.IsApart(at) && !_many.IsAfterBreak(at) && _many.Lines[at].GoesOn ? 1 : 0;
        }

        return beside >= _few.Lines.Count * NearlyAll && within <= _few.Lines.Count * (1 - NearlyAll) ? [.. _few.Lines.Skip(1).Select(line => line.Top)] : null;
    }

    /// <summary>Takes each line of the one side for a row if all, headings above and below left out, stand beside lines that begin something, and what stands between those only goes on from them.</summary>
    private List<double>? Labels()
    {
        var beside = _few.Lines.Select(Beside).ToList();
        var labels = beside.SkipWhile(at => at < 0).Reverse().SkipWhile(at => at < 0).Reverse().ToList();

        if (labels.Count < FewestLabels || labels[0] != 0 || labels.Contains(-1))
        {
            return null;
        }

        var rows = labels.ToHashSet();

        for (var line = 0; line < _many.Lines.Count; line++)
        {
            if ((_many.IsApart(line) || _many.IsAfterBreak(line)) != rows.Contains(line))
            {
                return null;
            }
        }

        return [.. _few.Lines.Skip(1).Select(line => line.Top)];
    }

    private List<double>? AtTops(List<(int First, int Last)> groups)
    {
        List<(double Top, double Gap, bool IsSure)> rows = [];
        var (counted, apart, broken) = (0, 0, 0);

        for (var i = 0; i < groups.Count; i++)
        {
            var line = _few.Lines[groups[i].First];
            var at = Beside(groups[i]);
            var begins = at >= 0 && (_many.IsApart(at) || _many.IsAfterBreak(at) || _few.IsFuller(groups[i].First));

            if (at < 0 && StandsAlone(_few, groups[i], _many))
            {
                rows.AddRange([(line.Top, 0, true), (_few.Lines[groups[i].Last].Bottom, 0, true)]);
                continue;
            }

            if (i == 0)
            {
                continue;
            }

            // Where both sides went the same way up to here, meeting again says nothing.
            var isSure = !begins || !WentTogether(groups[i - 1].First, groups[i].First);
            counted += isSure ? 1 : 0;

            if (begins)
            {
                rows.Add((line.Top, Math.Min(_many.GapAbove(at), _few.GapAbove(groups[i].First)), isSure));
                apart += isSure && _many.IsApart(at) ? 1 : 0;
                broken += isSure && !_many.IsApart(at) ? 1 : 0;
            }
        }

        if (counted == 0)
        {
            return LineByLine();
        }

        _common += apart + broken;
        _groups = counted;

        if (apart + broken < counted * (apart * 2 >= counted ? Most : NearlyAll) || (apart == 0 && counted < 2))
        {
            return null;
        }

        var least = rows.Where(row => row.IsSure && row.Gap > 0).Min(row => row.Gap) * Most;

        return [.. rows.Where(row => row.IsSure || row.Gap >= least).Select(row => row.Top)];
    }

    /// <summary>The line beside the group's first, or beside one that stands next to that, a little lower.</summary>
    private int Beside((int First, int Last) group)
    {
        var (first, at) = (_few.Lines[group.First], -1);

        for (var line = group.First; line <= group.Last && at < 0 && _few.Lines[line].Baseline - first.Baseline < LineHeight * first.Size; line++)
        {
            at = Beside(_few.Lines[line]);
        }

        return at;
    }

    private int Beside(SideLine line) => _many.At(line.Baseline, SameBaseline * line.Size);

    private bool WentTogether(int from, int to)
    {
        for (var line = from; line < to; line++)
        {
            if (Beside(_few.Lines[line]) < 0)
            {
                return false;
            }
        }

        var tolerance = SameBaseline * _few.Lines[from].Size;

        return _many.Count(_few.Lines[from].Baseline - tolerance, _few.Lines[to].Baseline - tolerance) == to - from;
    }

    // A heading, say, with nothing beside it.
    private static bool StandsAlone(Side side, (int First, int Last) group, Side other)
    {
        var (first, last) = (side.Lines[group.First], side.Lines[group.Last]);

        return !other.HasBetween(first.Baseline - (0.9 * first.Size), last.Baseline + (0.9 * last.Size));
    }
}
