namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Puts letters that share a baseline together, in whatever order they were drawn.</summary>
internal static class RowBuilder
{
    private const double SameBaseline = 0.2;

    public static List<List<Piece>> Build(IEnumerable<Piece> pieces, ReadingBudget budget)
    {
        List<List<Piece>> rows = [];
        List<Piece> row = [];
        var baseline = 0.0;

        foreach (var piece in pieces.OrderBy(piece => piece.Baseline).ThenBy(piece => piece.Left))
        {
            budget.Step();

            if (row.Count > 0 && piece.Baseline - baseline > SameBaseline * Math.Max(piece.Size, 1))
            {
                rows.Add(row);
                row = [];
            }

            baseline = row.Count == 0 ? piece.Baseline : ((baseline * row.Count) + piece.Baseline) / (row.Count + 1);
            row.Add(piece);
        }

        if (row.Count > 0)
        {
            rows.Add(row);
        }

        foreach (var one in rows)
        {
            one.Sort((a, b) => a.Left.CompareTo(b.Left));
        }

        return rows;
    }
}
