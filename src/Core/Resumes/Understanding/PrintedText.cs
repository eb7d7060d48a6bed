using System.Text;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Finds in the lines of a resume, as the file has them, what was read from their cleaned form.</summary>
/// <remarks>White space, marks that are not seen, case and the way letters are composed do not matter, so a value may also stand on several lines.</remarks>
internal sealed class PrintedText(ResumeText text)
{
    private readonly Dictionary<int, Letters> _lines = [];

    /// <returns>The places of the value on these lines, one for each line that it covers; none where it does not stand there.</returns>
    public IReadOnlyList<ResumeQuote> Find(IReadOnlyList<int> lines, string value)
    {
        var wanted = Letters.Of(value);

        if (wanted.Text.Length == 0)
        {
            return [];
        }

        foreach (var line in lines)
        {
            if (Whole(Line(line), wanted.Text) is { } place)
            {
                return [Quote(line, place.Start, place.End)];
            }
        }

        return lines.Count > 1 ? Broken(lines, wanted.Text) : [];
    }

    /// <summary>The beginning of the first of these lines.</summary>
    public ResumeQuote Whole(int line)
    {
        var printed = text.Lines[line].Text;
        var start = 0;

        while (start < printed.Length && char.IsWhiteSpace(printed[start]))
        {
            start++;
        }

        return Quote(line, start, printed.Length);
    }

    private ResumeQuote Quote(int line, int start, int end)
    {
        var printed = text.Lines[line].Text;
        var cut = Math.Min(end, start + ResumeQuote.MaxLength);

        // No half of a pair of surrogates.
        cut -= cut > start && cut < printed.Length && char.IsLowSurrogate(printed[cut]) ? 1 : 0;

        return new ResumeQuote(line, printed[start..cut].TrimEnd());
    }

    /// <summary>A value that goes on over the next lines.</summary>
    private List<ResumeQuote> Broken(IReadOnlyList<int> lines, string wanted)
    {
        for (var first = 0; first < lines.Count; first++)
        {
            var head = Line(lines[first]);
            var shared = Math.Min(head.Text.Length, wanted.Length - 1);

            for (; shared > 0; shared--)
            {
                if (head.Text.AsSpan().EndsWith(wanted.AsSpan(0, shared), StringComparison.Ordinal) && Rest(lines, first + 1, wanted[shared..]) is { } rest)
                {
                    return [Quote(lines[first], head.Starts[head.Text.Length - shared], head.Ends[^1]), .. rest];
                }
            }
        }

        return [];
    }

    /// <summary>The rest of a value, which begins one of the next lines.</summary>
    private List<ResumeQuote>? Rest(IReadOnlyList<int> lines, int from, string wanted)
    {
        for (var i = from; i < lines.Count; i++)
        {
            var tail = Line(lines[i]);

            if (tail.Text.StartsWith(wanted, StringComparison.Ordinal))
            {
                return [Quote(lines[i], tail.Starts[0], tail.Ends[wanted.Length - 1])];
            }

            if (tail.Text.Length > 0 && wanted.StartsWith(tail.Text, StringComparison.Ordinal))
            {
                return Rest(lines, i + 1, wanted[tail.Text.Length..]) is { } rest ? [Quote(lines[i], tail.Starts[0], tail.Ends[^1]), .. rest] : null;
            }
        }

        return null;
    }

    /// <summary>The value between the borders of words, or else inside of a word.</summary>
    private static (int Start, int End)? Whole(Letters line, string wanted)
    {
        (int, int)? inside = null;
        var tries = 0;

        for (var at = line.Text.IndexOf(wanted, StringComparison.Ordinal); at >= 0 && tries < MaxTries; at = line.Text.IndexOf(wanted, at + 1, StringComparison.Ordinal), tries++)
        {
            var (start, end) = (line.Starts[at], line.Ends[at + wanted.Length - 1]);

            if (line.IsBorder(at) && line.IsBorder(at + wanted.Length))
            {
                return (start, end);
            }

            inside ??= (start, end);
        }

        return inside;
    }

    private const int MaxTries = 50;

    private Letters Line(int index)
    {
        if (!_lines.TryGetValue(index, out var letters))
        {
            letters = Letters.Of(text.Lines[index].Text);
            _lines.Add(index, letters);
        }

        return letters;
    }

    /// <summary>A text without spaces, each letter with its place in what is printed.</summary>
    private sealed record Letters(string Text, IReadOnlyList<int> Starts, IReadOnlyList<int> Ends)
    {
        public static Letters Of(string printed)
        {
            var text = new StringBuilder(printed.Length);
            List<int> starts = new(printed.Length);
            List<int> ends = new(printed.Length);

            for (var at = 0; at < Math.Min(printed.Length, LineCleaner.MaxLetters);)
            {
                var end = at + 1;

                while (end < printed.Length && end - at < MaxMarks && char.GetUnicodeCategory(printed[end]) == System.Globalization.UnicodeCategory.NonSpacingMark)
                {
                    end++;
                }

                if (!char.IsWhiteSpace(printed[at]) && !LineCleaner.IsUnseen(printed[at]))
                {
                    foreach (var c in LineCleaner.Compose(printed[at..end]))
                    {
                        text.Append(c is '\u2010' or '\u2011' or '\uFE63' or '\uFF0D' ? '-' : Homoglyphs.Fold(char.ToLowerInvariant(c)));
                        starts.Add(at);
                        ends.Add(end);
                    }
                }

                at = end;
            }

            return new Letters(text.ToString(), starts, ends);
        }

        private const int MaxMarks = 4;

        /// <summary>A word ends or begins before this letter, or there is none.</summary>
        public bool IsBorder(int at) =>
            at == 0 || at == Text.Length || Ends[at - 1] != Starts[at] || !char.IsLetterOrDigit(Text[at - 1]) || !char.IsLetterOrDigit(Text[at]);
    }
}
