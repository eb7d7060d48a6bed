using System.Runtime.InteropServices;

using JobFunctions.Documents.Pdf.Content;

namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Takes out letters that are drawn again at their place, as some writers do for bold.</summary>
internal static class Overprint
{
    private const double SamePlace = 0.2;
    private const double CellSize = 4;
    private const int LongestChain = 64;
    private const int MostSquares = 100;

    public static List<Glyph> Remove(List<Glyph> glyphs, ReadingBudget budget)
    {
        var kept = new List<Glyph>(glyphs.Count);

        // A grid over the page: the newest letter of each square, and for each letter the one before it in its square.
        var newest = new Dictionary<(int X, int Y), int>();
        var before = new List<int>(glyphs.Count);

        foreach (ref readonly var glyph in CollectionsMarshal.AsSpan(glyphs))
        {
            budget.Step();
            var reach = glyph.Size * SamePlace;
            var (fromX, toX) = (Square(glyph.X - reach), Square(glyph.X + reach));
            var (fromY, toY) = (Square(glyph.Y - reach), Square(glyph.Y + reach));

            // Letters as large as the page are not looked for.
            if ((toX - fromX + 1L) * (toY - fromY + 1L) <= MostSquares && IsThere(glyph, fromX, toX, fromY, toY))
            {
                continue;
            }

            var square = (Square(glyph.X), Square(glyph.Y));
            before.Add(newest.TryGetValue(square, out var index) ? index : -1);
            newest[square] = kept.Count;
            kept.Add(glyph);
        }

        return kept;

        bool IsThere(in Glyph glyph, int fromX, int toX, int fromY, int toY)
        {
            for (var x = fromX; x <= toX; x++)
            {
                for (var y = fromY; y <= toY; y++)
                {
                    budget.Step();
                    var index = newest.TryGetValue((x, y), out var last) ? last : -1;

                    for (var steps = 0; index >= 0 && steps < LongestChain; steps++, index = before[index])
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
    }

    private static bool Covers(in Glyph first, in Glyph second)
    {
        var length = Math.Abs(first.AdvanceX) + Math.Abs(first.AdvanceY);
        var tolerance = Math.Max(Math.Min(length * 0.4, first.Size * SamePlace), first.Size * 0.02);

        return Math.Abs(first.X - second.X) <= tolerance
            && Math.Abs(first.Y - second.Y) <= tolerance
            && first.IsHidden == second.IsHidden
            && Math.Abs(first.Size - second.Size) <= first.Size * 0.2
            && first.Text == second.Text;
    }

    private static int Square(double place) => (int)Math.Clamp(place / CellSize, -1e8, 1e8);
}
