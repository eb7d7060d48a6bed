using JobFunctions.Documents.Pdf.Content;

namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>A letter on the plane of its writing direction: along the line to the right, lines downwards.</summary>
internal readonly record struct Piece(string Text, double Left, double Right, double Baseline, Glyph Glyph)
{
    public double Size => Glyph.Size;

    public bool IsSpace => Glyph.IsSpace;

    public double Top => Baseline - (0.75 * Size);

    public double Bottom => Baseline + (0.25 * Size);
}
