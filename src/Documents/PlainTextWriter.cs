using System.Buffers;
using System.Text;

namespace JobFunctions.Documents;

internal static class PlainTextWriter
{
    private const int LongestBroken = 200;

    private static readonly SearchValues<char> KeepingHyphen = SearchValues.Create("@/:._-\u2010");

    public static string Write(TextDocument document, bool hidden)
    {
        var text = new StringBuilder();
        var before = new TextBlock?[document.Pages.Count];

        // What runs through all pages must not come between the two halves of a paragraph or a table that a page's end parts.
        foreach (var wanted in (Predicate<TextRegion>[])[region => region is TextRegion.Header, region => region is not (TextRegion.Header or TextRegion.Footer), region => region is TextRegion.Footer])
        {
            for (var i = 0; i < document.Pages.Count; i++)
            {
                foreach (var block in document.Pages[i].Blocks.Where(block => wanted(block.Region)))
                {
                    before[i] = Write(text, block, before[i], hidden) ? block : before[i];
                }
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

            if (text.Length > 0 && !(!first && JoinsBroken(text, words[0])))
            {
                text.Append(first ? Separator(block, before) : "\n");
            }

            Append(text, words);
            first = false;
        }

        return !first;
    }

    /// <summary>Puts a word together that a printed line's end broke; an address keeps its hyphen and so does a word that has others, a plain word loses it.</summary>
    private static bool JoinsBroken(StringBuilder text, TextWord next)
    {
        if (next.Bounds is null || !char.IsLower(next.Text[0]) || text.Length < 3 || text[^1] is not ('-' or '\u2010') || !char.IsLetter(text[^2]) || !char.IsLetter(text[^3]))
        {
            return false;
        }

        var start = text.Length - 1;

        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text.Length - start < LongestBroken)
        {
            start--;
        }

        var broken = text.ToString(start, text.Length - start);

        if (broken.AsSpan(0, broken.Length - 1).IndexOfAny(KeepingHyphen) < 0 && !next.Text.Contains('@', StringComparison.Ordinal))
        {
            text.Length--;
        }

        return true;
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
