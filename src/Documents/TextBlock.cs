namespace JobFunctions.Documents;

/// <summary>Lines that belong together: a paragraph, a heading, one cell's paragraph.</summary>
/// <param name="Region">Where on the page it stands.</param>
/// <param name="Lines">In reading order, none empty.</param>
public sealed record TextBlock(TextRegion Region, IReadOnlyList<TextLine> Lines)
{
    /// <summary>The cell that holds the block, <see langword="null"/> outside tables.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>Whether the document calls it a heading (a style or an outline level); false tells nothing in formats without styles.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsListItem { get; init; }

    /// <summary>Whether white space parts it from what comes before.</summary>
    public bool StandsApart { get; init; }

    /// <summary>The column of the page it was set in, from 0; blocks of one column follow each other.</summary>
    public int Column { get; init; }
}
