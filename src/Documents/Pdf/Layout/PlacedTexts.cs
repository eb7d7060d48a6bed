namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Tells two texts that stand close from one word that was placed in parts, as a change of font makes of it.</summary>
internal static class PlacedTexts
{
    /// <summary>Whether the letter was placed anew after letters that were drawn on end, so that kerning is not why a gap is there.</summary>
    public static bool AreApart(IReadOnlyList<Piece> before, in Piece piece) =>
        before.Count >= 2
        && before[^1].Glyph.Start == before[^2].Glyph.Start
        && before[^1].Glyph.Start != piece.Glyph.Start
        && char.IsLetterOrDigit(piece.Text[0])
        && before[^1].Text[^1] is not ('-' or '\u2010');

    /// <summary>Whether a small letter ends a text and a capital or a figure begins another one of other weight, such as a date beside a title that fills its cell.</summary>
    public static bool AreTwo(in Piece before, in Piece piece) =>
        before.Glyph.Start != piece.Glyph.Start
        && before.Glyph.IsBold != piece.Glyph.IsBold
        && before.Baseline == piece.Baseline
        && before.Size == piece.Size
        && char.IsLower(before.Text[^1])
        && (char.IsDigit(piece.Text[0]) || char.IsUpper(piece.Text[0]));
}
