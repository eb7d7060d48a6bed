namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>A word on the plane of its writing direction.</summary>
internal sealed record Word(string Text, double Left, double Right, double Baseline, double Size)
{
    public bool IsBold { get; init; }

    public TextRegion Region { get; init; }
}
