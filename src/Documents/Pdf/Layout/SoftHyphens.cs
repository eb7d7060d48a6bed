namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Takes out soft hyphens that are only hints: those that take no room, whose room the next letter takes.</summary>
/// <remarks>One that keeps its room is seen: many fonts have one sign for both hyphens, and name it after the soft one.</remarks>
internal static class SoftHyphens
{
    private const string Soft = "\u00AD";
    private const double Narrowest = 0.02;
    private const double SamePlace = 0.3;

    /// <param name="row">From left to right.</param>
    public static List<Piece> Remove(List<Piece> row) =>
        row.Exists(piece => piece.Text == Soft) ? [.. row.Where((piece, i) => piece.Text != Soft || !IsHint(row, i))] : row;

    private static bool IsHint(List<Piece> row, int i) =>
        IsNarrow(row[i])
        || (i > 0 && IsUnder(row[i], row[i - 1]))
        || (i + 1 < row.Count && IsUnder(row[i], row[i + 1]));

    private static bool IsNarrow(in Piece hyphen) => hyphen.Right - hyphen.Left <= Narrowest * hyphen.Size;

    // Of two at one place either may come first.
    private static bool IsUnder(in Piece hyphen, in Piece other) =>
        !other.IsSpace && other.Text != Soft && Math.Abs(other.Left - hyphen.Left) <= SamePlace * (hyphen.Right - hyphen.Left);
}
