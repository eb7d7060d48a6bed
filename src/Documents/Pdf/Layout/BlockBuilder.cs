namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Makes lines and blocks of a flow's chunks.</summary>
internal sealed class BlockBuilder(Direction direction, bool hidden)
{
    private const double SameLine = 0.3;
    private const double BlockGap = 0.65;
    private const double OtherSize = 1.2;

    public IEnumerable<TextBlock> Build(Flow flow)
    {
        List<List<Chunk>> block = [];

        foreach (var line in Lines(flow.Chunks))
        {
            if (line[0].Table is { } table)
            {
                if (block.Count > 0)
                {
                    yield return Finish(block, flow.Column);
                    block = [];
                }

                foreach (var cell in table)
                {
                    yield return cell with { Column = flow.Column };
                }

                continue;
            }

            if (block.Count > 0 && Parts(block[^1], line))
            {
                yield return Finish(block, flow.Column);
                block = [];
            }

            block.Add(line);
        }

        if (block.Count > 0)
        {
            yield return Finish(block, flow.Column);
        }
    }

    /// <summary>Chunks side by side; small ones that stand a little higher or lower, as footnote marks do, join the line they touch.</summary>
    private static List<List<Chunk>> Lines(IReadOnlyList<Chunk> chunks)
    {
        List<List<Chunk>> lines = [];

        foreach (var chunk in chunks.OrderBy(chunk => chunk.Table is null ? chunk.Baseline : chunk.Top))
        {
            if (lines.Count > 0 && Joins(lines[^1], chunk))
            {
                lines[^1].Add(chunk);
            }
            else
            {
                lines.Add([chunk]);
            }
        }

        foreach (var line in lines)
        {
            line.Sort((a, b) => a.Left.CompareTo(b.Left));
        }

        return lines;
    }

    private static bool Joins(List<Chunk> line, Chunk chunk)
    {
        if (line[0].Table is not null || chunk.Table is not null)
        {
            return false;
        }

        var largest = line.MaxBy(other => other.Size)!; // a line has chunks
        var overlaps = line.Any(other => Math.Min(other.Right, chunk.Right) - Math.Max(other.Left, chunk.Left) > 0.3 * Math.Min(other.Width, chunk.Width));
        var distance = Math.Abs(chunk.Baseline - largest.Baseline);

        return !overlaps && (distance <= SameLine * Math.Min(largest.Size, chunk.Size)
            || (distance <= 0.5 * Math.Max(largest.Size, chunk.Size) && Math.Max(largest.Size, chunk.Size) > OtherSize * Math.Min(largest.Size, chunk.Size)));
    }

    private static bool Parts(List<Chunk> above, List<Chunk> below)
    {
        var (size, otherSize) = (above.Max(chunk => chunk.Size), below.Max(chunk => chunk.Size));
        var gap = below.Min(chunk => chunk.Top) - above.Max(chunk => chunk.Bottom);

        return gap > BlockGap * Math.Min(size, otherSize)
            || Math.Max(size, otherSize) > OtherSize * Math.Min(size, otherSize)
            || above[0].Words[0].Region != below[0].Words[0].Region;
    }

    private TextBlock Finish(List<List<Chunk>> lines, int column) =>
        new(lines[0][0].Words[0].Region, lines.Select(Line).ToArray()) { Column = column, StandsApart = true };

    private TextLine Line(List<Chunk> chunks)
    {
        List<TextWord> words = [];

        for (var i = 0; i < chunks.Count; i++)
        {
            var first = true;

            foreach (var word in chunks[i].Words)
            {
                var gap = i > 0 && first ? word.Left - chunks[i - 1].Right : 0;
                words.Add(new TextWord(word.Text)
                {
                    Bounds = direction.ToPage(word.Left, word.Baseline - (0.75 * word.Size), word.Right, word.Baseline + (0.25 * word.Size)),
                    FontSize = word.Size,
                    IsBold = word.IsBold,
                    IsHidden = hidden,
                    AfterTab = gap > 0.8 * word.Size || word.StandsApart,
                });
                first = false;
            }
        }

        if (words.Count(word => Scripts.IsRightToLeft(word.Text)) * 2 > words.Count)
        {
            words.Reverse();
        }

        return new TextLine(words);
    }
}
