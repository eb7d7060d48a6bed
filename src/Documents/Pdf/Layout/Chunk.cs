namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Words on one baseline with nothing but ordinary spaces between them: the whole of a line, or its part in one column.</summary>
internal sealed class Chunk(IReadOnlyList<Word> words)
{
    public IReadOnlyList<Word> Words => words;

    public double Left { get; } = words.Min(word => word.Left);

    public double Right { get; } = words.Max(word => word.Right);

    /// <summary>That of its largest words.</summary>
    public double Baseline { get; } = words.MaxBy(word => word.Size)!.Baseline; // a chunk has words

    public double Size { get; } = words.Max(word => word.Size);

    public double Top => Baseline - (0.75 * Size);

    public double Bottom => Baseline + (0.25 * Size);

    public double Width => Right - Left;
}
