using JobFunctions.Documents.Pdf.Layout;

namespace JobFunctions.Documents.Tests.Pdf.Layout;

/// <summary>A page of words at their places, ten points high, each letter five wide.</summary>
internal sealed class TestPage
{
    public const double Size = 10;
    private const double LetterWidth = 5;
    private const double Space = 2.5;

    private readonly List<Chunk> _chunks = [];
    private int _tables;

    /// <summary>Puts one line, or its part in one column.</summary>
    public TestPage Line(double left, double baseline, string text, bool isBold = false, double size = Size)
    {
        List<Word> words = [];

        foreach (var word in text.Split(' '))
        {
            var width = word.Length * LetterWidth * size / Size;
            words.Add(new Word(word, left, left + width, baseline, size) { IsBold = isBold });
            left += width + (Space * size / Size);
        }

        _chunks.Add(new Chunk(words));

        return this;
    }

    /// <summary>Puts lines below each other.</summary>
    public TestPage Lines(double left, double baseline, double leading, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            Line(left, baseline + (i * leading), lines[i]);
        }

        return this;
    }

    public IReadOnlyList<TextBlock> Lay()
    {
        var budget = new ReadingBudget(DocumentLimits.Default, TimeProvider.System, TestContext.Current.CancellationToken);

        return [.. new ColumnSplitter(new BlockBuilder(default, hidden: false), () => _tables++, budget).Split(ChunkCutter.Cut(_chunks, budget))];
    }

    /// <summary>What is read, without the empty lines between blocks.</summary>
    public string Text() => new TextDocument([new TextPage(1, 595, 842, Lay())]).PlainText.Replace("\n\n", "\n", StringComparison.Ordinal);

    public IReadOnlyList<string> Words() => [.. Lay().SelectMany(block => block.Lines).SelectMany(line => line.Words).Select(word => word.Text)];
}
