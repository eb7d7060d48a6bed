namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>What is put in order as one: words on a baseline with nothing but ordinary spaces between them, or a whole table.</summary>
internal sealed class Chunk
{
    /// <summary>The whole of a line, or its part in one column.</summary>
    /// <param name="words">From left to right, at least one.</param>
    public Chunk(IReadOnlyList<Word> words)
    {
        var largest = words.MaxBy(word => word.Size)!; // there is one
        Words = words;
        (Left, Right) = (words.Min(word => word.Left), words.Max(word => word.Right));
        (Baseline, Size) = (largest.Baseline, largest.Size);
        (Top, Bottom) = (Baseline - (0.75 * Size), Baseline + (0.25 * Size));
    }

    /// <summary>A table, already laid out.</summary>
    public Chunk(TextBounds bounds, double size, IReadOnlyList<TextBlock> table)
    {
        (Words, Table) = ([], table);
        (Left, Top, Right, Bottom) = (bounds.Left, bounds.Top, bounds.Right, bounds.Bottom);
        (Baseline, Size) = (Bottom, size);
    }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>The blocks of a table's cells, <see langword="null"/> for words.</summary>
    public IReadOnlyList<TextBlock>? Table { get; }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>That of its largest words.</summary>
    public double Baseline { get; }

    public double Size { get; }

    /// <summary>Whether more of its letters are bold than not.</summary>
    public bool IsBold => Words.Sum(word => word.IsBold ? word.Text.Length : -word.Text.Length) > 0;

    public double Width => Right - Left;
}
