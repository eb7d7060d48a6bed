namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Cuts chunks in two where columns stand so close that the gap between them looks like a wide space.</summary>
/// <remarks>What tells them apart: lines above and below begin at the very place where a word follows the gap, and none of them runs across it.</remarks>
internal sealed class ChunkCutter
{
    private const double LeastGap = 0.4;
    private const double SameEdge = 0.08;
    private const int FewestEdges = 4;
    private const double FarthestLine = 4;
    private const int ShortestText = 3;

    private readonly List<Chunk> _chunks;
    private readonly ReadingBudget _budget;

    private ChunkCutter(List<Chunk> chunks, ReadingBudget budget)
    {
        _chunks = [.. chunks.OrderBy(chunk => chunk.Baseline)];
        _budget = budget;
    }

    public static List<Chunk> Cut(List<Chunk> chunks, ReadingBudget budget) => new ChunkCutter(chunks, budget).Cut();

    private List<Chunk> Cut()
    {
        List<Chunk> cut = [];

        for (var i = 0; i < _chunks.Count; i++)
        {
            var words = _chunks[i].Words;
            var start = 0;

            for (var word = 1; word < words.Count; word++)
            {
                _budget.Step();

                // A mark before an item belongs to it.
                if (IsWide(words, word) && words.Take(word).Skip(start).Sum(one => one.Text.Length) >= ShortestText && IsEdge(i, words[word].Left))
                {
                    cut.Add(new Chunk([.. words.Take(word).Skip(start)]));
                    start = word;
                }
            }

            cut.Add(start == 0 ? _chunks[i] : new Chunk([.. words.Skip(start)]));
        }

        return cut;
    }

    private static bool IsWide(IReadOnlyList<Word> words, int word) => words[word].Left - words[word - 1].Right >= LeastGap * words[word].Size;

    private bool IsEdge(int chunk, double x) => Edges(chunk, x, -1) + Edges(chunk, x, 1) >= FewestEdges;

    /// <summary>How many lines one way begin here, before one runs across or a wide gap ends the text.</summary>
    private int Edges(int chunk, double x, int step)
    {
        var edges = 0;
        var (baseline, tolerance) = (_chunks[chunk].Baseline, SameEdge * _chunks[chunk].Size);

        for (var i = chunk + step; i >= 0 && i < _chunks.Count && edges < FewestEdges; i += step)
        {
            _budget.Step();
            var other = _chunks[i];

            if (Math.Abs(other.Baseline - baseline) > FarthestLine * other.Size)
            {
                break;
            }

            if (other.Table is not null || other.Left > x + tolerance || other.Right < x - (LeastGap * other.Size) + tolerance)
            {
                continue;
            }

            if (!BeginsAt(other, x, tolerance))
            {
                break;
            }

            edges++;
            baseline = other.Baseline;
        }

        return edges;
    }

    private static bool BeginsAt(Chunk chunk, double x, double tolerance)
    {
        for (var word = 0; word < chunk.Words.Count; word++)
        {
            if (Math.Abs(chunk.Words[word].Left - x) <= tolerance)
            {
                return word == 0 || IsWide(chunk.Words, word);
            }
        }

        return false;
    }
}
