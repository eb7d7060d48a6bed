namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Cuts a page into columns and what stands above and below them, and puts the parts in reading order.</summary>
internal sealed class ColumnSplitter(ReadingBudget budget)
{
    private const int Deepest = 12;
    private const int MostChunks = 600;

    private readonly List<Flow> _flows = [];
    private int _column;

    public static List<Flow> Split(List<Chunk> chunks, ReadingBudget budget)
    {
        var splitter = new ColumnSplitter(budget);
        splitter.Split([.. chunks.OrderBy(chunk => chunk.Top)], 0);

        return splitter._flows;
    }

    private void Split(List<Chunk> chunks, int depth)
    {
        if (chunks.Count == 0)
        {
            return;
        }

        if (depth >= Deepest || chunks.Count > MostChunks || GutterFinder.Find(chunks, budget) is not { } gutter)
        {
            _flows.Add(new Flow(_column++, chunks));
            return;
        }

        var beside = chunks.GetRange(gutter.First, gutter.Last - gutter.First + 1);
        Split(chunks.GetRange(0, gutter.First), depth + 1);
        Split(beside.FindAll(chunk => chunk.Left < gutter.Middle), depth + 1);
        Split(beside.FindAll(chunk => chunk.Left >= gutter.Middle), depth + 1);
        Split(chunks.GetRange(gutter.Last + 1, chunks.Count - gutter.Last - 1), depth + 1);
    }
}
