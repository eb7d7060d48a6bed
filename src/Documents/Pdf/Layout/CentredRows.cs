namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Finds the rows of a table whose shorter cells stand in the middle of their rows.</summary>
internal static class CentredRows
{
    private const double Most = 0.75;

    /// <returns>The heights at which rows begin, the first left out; <see langword="null"/> when there are no such rows.</returns>
    public static List<double>? Find(Side few, Side many)
    {
        var stretches = Stretches(many, many.Leading);
        var groups = Stretches(few, many.Leading);
        List<double> rows = [];
        var (next, counted, inMiddle, telling) = (0, 0, 0, 0);

        for (var i = 0; i < stretches.Count; i++)
        {
            var (top, bottom) = stretches[i];
            var first = next;

            while (next < groups.Count && (groups[next].Top + groups[next].Bottom) / 2 < bottom)
            {
                next++;
            }

            if (i > 0)
            {
                rows.Add((top + stretches[i - 1].Bottom) / 2);
            }

            if (bottom > groups[0].Top && top < groups[^1].Bottom)
            {
                counted++;

                if (next == first + 1 && Math.Abs(groups[first].Top + groups[first].Bottom - top - bottom) / 2 <= 0.6 * many.Leading)
                {
                    inMiddle++;
                    telling += bottom - top - (groups[first].Bottom - groups[first].Top) > 0.8 * many.Leading ? 1 : 0;
                }
            }
        }

        // What comes below the last stretch has nothing beside it.
        rows.AddRange(groups.Skip(next).Select(group => group.Top));

        // Beside a group of the same height the middle is the top as well, and tells nothing.
        return inMiddle >= 3 && telling >= 2 && inMiddle >= counted * Most ? rows : null;
    }

    /// <summary>Heights that lines of ordinary distance fill.</summary>
    private static List<(double Top, double Bottom)> Stretches(Side side, double leading)
    {
        List<(double Top, double Bottom)> stretches = [];

        for (var line = 0; line < side.Lines.Count; line++)
        {
            var here = side.Lines[line];
            var top = side.IsBelowGap(line, leading) ? here.Top : stretches[^1].Top;

            if (side.IsBelowGap(line, leading))
            {
                stretches.Add((top, 0));
            }

            stretches[^1] = (top, here.Bottom);
        }

        return stretches;
    }
}
