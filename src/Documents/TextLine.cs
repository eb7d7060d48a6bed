namespace JobFunctions.Documents;

/// <summary>One line as printed, or one paragraph in formats that leave breaking lines to the screen.</summary>
/// <param name="Words">In reading order, at least one.</param>
public sealed record TextLine(IReadOnlyList<TextWord> Words)
{
    /// <summary>All words, hidden ones too, with their gaps.</summary>
    public string Text => PlainTextWriter.Write(this);

    /// <summary>The box around the words, <see langword="null"/> where the format has no positions.</summary>
    public TextBounds? Bounds => TextBounds.Around(Words.Select(word => word.Bounds));
}
