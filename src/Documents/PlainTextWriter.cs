using System.Text;

namespace JobFunctions.Documents;

internal static class PlainTextWriter
{
    public static string Write(TextDocument document, bool hidden)
    {
        var text = new StringBuilder();

        foreach (var page in document.Pages)
        {
            TextBlock? before = null;

            foreach (var block in page.Blocks)
            {
                var written = Write(text, block, before, hidden);
                before = written ? block : before;
            }
        }

        return text.ToString();
    }

    public static string Write(TextLine line)
    {
        var text = new StringBuilder();
        Append(text, line.Words);

        return text.ToString();
    }

    private static bool Write(StringBuilder text, TextBlock block, TextBlock? before, bool hidden)
    {
        var first = true;

        foreach (var line in block.Lines)
        {
            var words = line.Words.Where(word => word.IsHidden == hidden).ToList();

            if (words.Count == 0)
            {
                continue;
            }

            if (text.Length > 0)
            {
                text.Append(first ? Separator(block, before) : "\n");
            }

            Append(text, words);
            first = false;
        }

        return !first;
    }

    private static string Separator(TextBlock block, TextBlock? before) => (block.Cell, before?.Cell) switch
    {
        ({ } cell, { } other) when cell.Table == other.Table && cell.Row == other.Row && cell.Column != other.Column => "\t",
        _ => block.StandsApart || before is null ? "\n\n" : "\n",
    };

    private static void Append(StringBuilder text, IReadOnlyList<TextWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0)
            {
                text.Append(words[i].AfterTab ? '\t' : ' ');
            }

            text.Append(words[i].Text);
        }
    }
}
