namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>One line of what stands on one side of a gutter.</summary>
internal sealed class SideLine(Chunk first)
{
    private readonly List<Chunk> _chunks = [first];

    public double Baseline { get; } = first.Baseline;

    public double Left { get; private set; } = first.Left;

    public double Right { get; private set; } = first.Right;

    public double Size { get; private set; } = first.Size;

    public double Top => Baseline - (0.75 * Size);

    public double Bottom => Baseline + (0.25 * Size);

    public bool IsBold => _chunks.Exists(chunk => chunk.IsBold);

    public int Parts => _chunks.Count;

    public double FirstWordWidth => FirstWord is { } word ? word.Right - word.Left : Right - Left;

    /// <summary>Whether it begins with a small letter, as a sentence that goes on does, and not with an address.</summary>
    public bool GoesOn => FirstWord is { } word && char.IsLower(word.Text[0]) && word.Text.AsSpan(0, word.Text.Length - 1).IndexOfAny('@', '/', '.') < 0;

    /// <summary>How many letters it has, up to a few.</summary>
    public int Letters => _chunks.Sum(chunk => chunk.Table is null ? Math.Min(3, chunk.Words.Sum(word => word.Text.Length)) : 3);

    private Word? FirstWord => _chunks.MinBy(chunk => chunk.Left) is { Words: [var word, ..] } ? word : null;

    /// <summary>Whether it ends in a dash or a comma, and so goes on below.</summary>
    public bool IsOpen => _chunks.MaxBy(chunk => chunk.Right) is { Words: [.., var word] } && word.Text[^1] is '-' or '–' or '—' or ',';

    public void Add(Chunk chunk)
    {
        _chunks.Add(chunk);
        (Left, Right, Size) = (Math.Min(Left, chunk.Left), Math.Max(Right, chunk.Right), Math.Max(Size, chunk.Size));
    }
}
