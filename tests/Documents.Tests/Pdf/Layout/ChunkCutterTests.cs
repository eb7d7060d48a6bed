using JobFunctions.Documents.Pdf.Layout;

namespace JobFunctions.Documents.Tests.Pdf.Layout;

public sealed class ChunkCutterTests
{
    [Fact]
    public void Cut_GapBeforeAnEdgeThatLinesShare_CutsThere()
    {
        var chunks = Lines(gap: 6);

        var cut = Cut(chunks);

        Assert.Equal(12, cut.Count);
        Assert.Equal(6, cut.Count(chunk => Math.Abs(chunk.Left - 100) < 0.01));
    }

    [Fact]
    public void Cut_GapAsWideAsASpace_CutsNothing() => Assert.Equal(6, Cut(Lines(gap: 2.5)).Count);

    [Fact]
    public void Cut_LineThatRunsAcross_EndsTheEdge()
    {
        var chunks = Lines(gap: 6);
        chunks.Insert(3, new Chunk([new Word("across", 60, 130, 60 + (2.5 * 12), 10)]));

        Assert.Equal(7, Cut(chunks).Count);
    }

    [Fact]
    public void Cut_MarkBeforeItem_StaysWithIt()
    {
        var chunks = Enumerable.Range(0, 6).Select(i => new Chunk([new Word("•", 40, 44, 60 + (i * 12), 10), new Word("item", 50, 70, 60 + (i * 12), 10)])).ToList();

        Assert.Equal(6, Cut(chunks).Count);
    }

    // Six lines whose second word begins at 100.
    private static List<Chunk> Lines(double gap) =>
        [.. Enumerable.Range(0, 6).Select(i => new Chunk([new Word("left", 40, 100 - gap, 60 + (i * 12), 10), new Word("right", 100, 150, 60 + (i * 12), 10)]))];

    private static List<Chunk> Cut(List<Chunk> chunks) =>
        ChunkCutter.Cut(chunks, new ReadingBudget(DocumentLimits.Default, TimeProvider.System, TestContext.Current.CancellationToken));
}
