using JobFunctions.Core.Resumes;
using JobFunctions.Documents;

namespace JobFunctions.Adapters.Documents;

/// <summary>Turns a document's blocks into the lines of a resume.</summary>
/// <remarks>
/// A table row of short cells is one line with tabs. In a row with a longer cell, the cells before it stand on that cell's
/// first line, so that a label or a time keeps what it belongs to. A row of long cells is a page in columns: one after the other.
/// </remarks>
internal static class ResumeTextMapper
{
    /// <summary>A cell with more lines than this, before the last of its row, is a column and not a label.</summary>
    private const int LongestLabel = 3;

    public static ResumeText Map(TextDocument document)
    {
        List<ResumeLine> lines = [];

        foreach (var page in document.Pages)
        {
            var startsPage = true;

            for (var i = 0; i < page.Blocks.Count;)
            {
                var end = RowEnd(page.Blocks, i);
                var before = lines.Count;

                if (end - i > 1)
                {
                    AppendRow(lines, page.Blocks, i, end);
                }
                else
                {
                    AppendBlock(lines, page.Blocks[i], startsPage || page.Blocks[i].StandsApart || (i > 0 && page.Blocks[i].Column != page.Blocks[i - 1].Column));
                }

                startsPage &= lines.Count == before;
                i = end;
            }
        }

        return new ResumeText(lines);
    }

    /// <summary>Where the blocks of a table row end; a block outside of a table is a row by itself.</summary>
    private static int RowEnd(IReadOnlyList<TextBlock> blocks, int start)
    {
        var end = start + 1;

        while (blocks[start].Cell is { } cell && end < blocks.Count && blocks[end].Cell is { } next && next.Table == cell.Table && next.Row == cell.Row)
        {
            end++;
        }

        return end;
    }

    private static void AppendRow(List<ResumeLine> lines, IReadOnlyList<TextBlock> blocks, int start, int end)
    {
        List<List<ResumeLine>> cells = [];

        for (var i = start; i < end; i++)
        {
            if (i == start || blocks[i].Cell!.Value.Column != blocks[i - 1].Cell!.Value.Column) // RowEnd went over cells only
            {
                cells.Add([]);
            }

            AppendBlock(cells[^1], blocks[i], startsBlock: i == start);
        }

        cells.RemoveAll(cell => cell.Count == 0);
        var areLabels = cells.SkipLast(1).All(cell => cell.Count <= LongestLabel && !cell.Any(line => line.IsHidden));

        if (!areLabels || cells.Count < 2)
        {
            lines.AddRange(cells.SelectMany(cell => cell.Select((line, i) => line with { StartsBlock = line.StartsBlock || i == 0 })));
            return;
        }

        // The first lines of all cells stand side by side when only the last goes on; else a cell that goes on ends the line.
        for (var i = 0; i < cells.Count;)
        {
            var last = i;

            while (last + 1 < cells.Count && (cells[last].Count == 1 || (i == 0 && last == 0 && cells[1].Count >= cells[0].Count && cells[0].Count > 1 && cells.Count == 2)))
            {
                if (cells[last].Count > 1)
                {
                    break;
                }

                last++;
            }

            var first = cells[i][0];
            lines.Add(first with { Text = string.Join('\t', cells.Skip(i).Take(last - i + 1).Select(cell => cell[0].Text)), StartsBlock = i == 0 });
            lines.AddRange(cells[last].Skip(1));
            i = last + 1;
        }
    }

    private static void AppendBlock(List<ResumeLine> lines, TextBlock block, bool startsBlock)
    {
        foreach (var line in block.Lines)
        {
            foreach (var hidden in (bool[])[false, true])
            {
                var words = line.Words.Where(word => word.IsHidden == hidden).ToList();

                if (words.Count > 0)
                {
                    lines.Add(ToLine(block, words, hidden, startsBlock));
                    startsBlock = false;
                }
            }
        }
    }

    private static ResumeLine ToLine(TextBlock block, List<TextWord> words, bool hidden, bool startsBlock)
    {
        var text = string.Concat(words.Select((word, i) => i == 0 ? word.Text : (word.AfterTab ? '\t' : ' ') + word.Text));
        var letters = words.Sum(word => word.Text.Length);
        var bold = words.Where(word => word.IsBold).Sum(word => word.Text.Length);

        return new ResumeLine(
            text,
            words.Max(word => word.FontSize),
            bold * 2 > letters,
            block.Region is TextRegion.Header or TextRegion.Footer,
            hidden,
            startsBlock);
    }
}
