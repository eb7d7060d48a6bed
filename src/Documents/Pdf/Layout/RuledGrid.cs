using JobFunctions.Documents.Pdf.Content;

namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>The lines drawn on a page, joined where they touch, and the cells between them.</summary>
internal sealed class RuledGrid
{
    private const double Touching = 3;

    private readonly List<Box> _across;
    private readonly List<Box> _down;

    public RuledGrid(IReadOnlyList<Box> rules, ReadingBudget budget)
    {
        _across = Join(rules.Where(rule => rule.Width > rule.Height), rule => rule.Y0, rule => rule.X0, rule => rule.X1, (y, from, to) => new Box(from, y, to, y), budget);
        _down = Join(rules.Where(rule => rule.Width <= rule.Height), rule => rule.X0, rule => rule.Y0, rule => rule.Y1, (x, from, to) => new Box(x, from, x, to), budget);
    }

    public bool HasCells => _across.Count >= 2 && _down.Count >= 2;

    /// <summary>The box between the nearest lines on all four sides, if there is one; lines above and below must reach across it.</summary>
    public Box? CellAround(double x, double y)
    {
        var (left, right) = (double.NegativeInfinity, double.PositiveInfinity);

        foreach (var rule in _down)
        {
            if (y < rule.Y0 - Touching || y > rule.Y1 + Touching)
            {
                continue;
            }

            left = rule.X0 <= x && rule.X0 > left ? rule.X0 : left;
            right = rule.X0 > x && rule.X0 < right ? rule.X0 : right;
        }

        if (double.IsInfinity(left) || double.IsInfinity(right))
        {
            return null;
        }

        var (top, bottom) = (double.NegativeInfinity, double.PositiveInfinity);

        foreach (var rule in _across)
        {
            if (rule.X0 > left + Touching || rule.X1 < right - Touching)
            {
                continue;
            }

            top = rule.Y0 <= y && rule.Y0 > top ? rule.Y0 : top;
            bottom = rule.Y0 > y && rule.Y0 < bottom ? rule.Y0 : bottom;
        }

        return double.IsInfinity(top) || double.IsInfinity(bottom) ? null : new Box(left, top, right, bottom);
    }

    /// <summary>Makes one line of pieces that follow each other, as tables drawn cell by cell have them.</summary>
    private static List<Box> Join(
        IEnumerable<Box> rules, Func<Box, double> place, Func<Box, double> start, Func<Box, double> end, Func<double, double, double, Box> make, ReadingBudget budget)
    {
        List<Box> joined = [];
        List<Box> near = [];

        foreach (var rule in rules.OrderBy(place).Append(default))
        {
            budget.Step();

            if (near.Count > 0 && (rule == default || place(rule) - place(near[0]) > Touching / 2))
            {
                JoinNear(near);
                near.Clear();
            }

            near.Add(rule);
        }

        return joined;

        void JoinNear(List<Box> rulesThere)
        {
            var (from, to) = (double.NaN, double.NaN);

            foreach (var rule in rulesThere.OrderBy(start))
            {
                if (start(rule) <= to + Touching)
                {
                    to = Math.Max(to, end(rule));
                    continue;
                }

                if (!double.IsNaN(from))
                {
                    joined.Add(make(place(rulesThere[0]), from, to));
                }

                (from, to) = (start(rule), end(rule));
            }

            joined.Add(make(place(rulesThere[0]), from, to));
        }
    }
}
