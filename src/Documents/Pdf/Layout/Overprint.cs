using JobFunctions.Documents.Pdf.Content;

namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Takes out letters that are drawn again at their place, as some writers do for bold.</summary>
internal static class Overprint
{
    private const double SamePlace = 0.2;

    public static List<Glyph> Remove(IReadOnlyList<Glyph> glyphs, ReadingBudget budget)
    {
        var kept = new List<Glyph>(glyphs.Count);
        var places = new Dictionary<(string Text, int X, int Y), List<int>>();

        foreach (var glyph in glyphs)
        {
            budget.Step();

            // The tolerance grows with the letter and so does the grid that it is looked for in.
            var cell = Math.Clamp(glyph.Size * SamePlace, 0.5, 1e4);
            var (x, y) = (Cell(glyph.X, cell), Cell(glyph.Y, cell));

            if (IsThere(kept, places, glyph, x, y))
            {
                continue;
            }

            if (!places.TryGetValue((glyph.Text, x, y), out var here))
            {
                places[(glyph.Text, x, y)] = here = [];
            }

            if (here.Count < 8)
            {
                here.Add(kept.Count);
            }

            kept.Add(glyph);
        }

        return kept;
    }

    private static bool IsThere(List<Glyph> kept, Dictionary<(string, int, int), List<int>> places, in Glyph glyph, int x, int y)
    {
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (!places.TryGetValue((glyph.Text, x + dx, y + dy), out var here))
                {
                    continue;
                }

                foreach (var index in here)
                {
                    if (Covers(kept[index], glyph))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool Covers(in Glyph first, in Glyph second)
    {
        var length = Math.Abs(first.AdvanceX) + Math.Abs(first.AdvanceY);
        var tolerance = Math.Max(Math.Min(length * 0.4, first.Size * SamePlace), first.Size * 0.02);

        return first.IsHidden == second.IsHidden
            && Math.Abs(first.Size - second.Size) <= first.Size * 0.2
            && Math.Abs(first.X - second.X) <= tolerance
            && Math.Abs(first.Y - second.Y) <= tolerance;
    }

    private static int Cell(double place, double size) => (int)Math.Clamp(place / size, -1e8, 1e8);
}
