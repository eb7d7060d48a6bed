namespace JobFunctions.Documents;

/// <summary>The text of a file with as much layout as its format has.</summary>
/// <param name="Pages">In order. A format without pages has one, without size.</param>
public sealed record TextDocument(IReadOnlyList<TextPage> Pages)
{
    /// <summary>What a person who opens the file can read, in reading order: the headers of all pages, then what they hold, then their footers.</summary>
    /// <remarks>Lines end in <c>\n</c>, cells of a table row and words far apart are parted by a tab, blocks that stand apart by an empty line. Hidden words are left out.</remarks>
    public string PlainText => _plainText ??= PlainTextWriter.Write(this, hidden: false);

    /// <summary>What the file holds and does not show: white, clipped, tiny or unpainted words; empty for an honest file.</summary>
    public string HiddenText => _hiddenText ??= PlainTextWriter.Write(this, hidden: true);

    private string? _plainText;
    private string? _hiddenText;
}
