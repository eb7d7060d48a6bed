namespace JobFunctions.Documents;

/// <summary>Letters without white space between them.</summary>
public sealed record TextWord(string Text)
{
    /// <summary>Where it is on its page; <see langword="null"/> where the format has no positions.</summary>
    public TextBounds? Bounds { get; init; }

    /// <summary>Height of the font in points, <see langword="null"/> when not known.</summary>
    public double? FontSize { get; init; }

    public bool IsBold { get; init; }

    /// <summary>Whether it is in the file and not to be seen: unpainted, in the colour of what is under it, covered later, clipped away, off the page, in a layer that is off, smaller than a point. What was recognised in a scan and lies under it unpainted counts as seen.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether a tab or a gap as wide as one comes before it in its line.</summary>
    public bool AfterTab { get; init; }
}
