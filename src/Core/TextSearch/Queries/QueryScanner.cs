using System.Buffers;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.TextSearch.Queries;

/// <summary>Cuts a query's text into its units.</summary>
internal static class QueryScanner
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"«»“”„‟");

    /// <exception cref="InvalidQueryException">Too long, or too many words.</exception>
    public static IReadOnlyList<QueryUnit> Scan(string text)
    {
        if (text.Length > IndexQuery.MaxTextLength)
        {
            throw new InvalidQueryException("search", $"A search has at most {IndexQuery.MaxTextLength} characters.");
        }

        var units = new List<QueryUnit>();
        var words = 0;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var isExcluded = text[at] is '-' or '\u2212' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
            at += isExcluded ? 1 : 0;
            var isQuoted = Quotes.Contains(text[at]);
            at += isQuoted ? 1 : 0;
            var end = isQuoted ? EndOfQuote(text, at) : EndOfRun(text, at);
            if (Read(text, at, end) is { Count: > 0 } read)
            {
                units.Add(new QueryUnit(read, isQuoted, isExcluded));
                words += read.Count;
            }

            at = isQuoted ? end + 1 : end;
        }

        return words <= IndexQuery.MaxWords ? units : throw new InvalidQueryException("search", $"A search has at most {IndexQuery.MaxWords} words.");
    }

    private static int EndOfQuote(string text, int at) =>
        text.AsSpan(at).IndexOfAny(Quotes) is >= 0 and var length ? at + length : text.Length;

    private static int EndOfRun(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && !Quotes.Contains(text[at]))
        {
            at++;
        }

        return at;
    }

    private static List<QueryWord> Read(string text, int start, int end)
    {
        var words = new List<QueryWord>();
        var reader = new WordReader(text.AsSpan(start, end - start));
        while (reader.MoveNext())
        {
            var behind = start + reader.End;
            words.Add(new QueryWord(start + reader.Start, behind, reader.Word.ToString(), behind < end && text[behind] == '*'));
        }

        JoinUnfinishedName(text, words);
        return words;
    }

    /// <summary>"Node.j" at the end is a name still being typed and not two words.</summary>
    private static void JoinUnfinishedName(string text, List<QueryWord> words)
    {
        if (words is [.., var head, var tail] && tail.End == text.Length && tail.Start == head.End + 1 && text[head.End] == '.' && JoinedNames.MayBecomeDotTail(tail.Word))
        {
            words.RemoveRange(words.Count - 2, 2);
            words.Add(new QueryWord(head.Start, tail.End, $"{head.Word}.{tail.Word}", IsStarred: false));
        }
    }
}
