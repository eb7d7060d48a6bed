namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>A word on the plane of its writing direction.</summary>
internal sealed record Word(string Text, double Left, double Right, double Baseline, double Size)
{
    public bool IsBold { get; init; }

    /// <summary>Whether it begins a cell or a word of spaced-out letters, though the gap before it is not as wide as a tab.</summary>
    public bool StandsApart { get; init; }

    public TextRegion Region { get; init; }
}
