namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Tells position and employer apart in the few lines that stand with the dates of a job.</summary>
internal static class EmploymentHeader
{
    private const int MaxPart = 140;

    private const int MaxDepth = 3;

    private static readonly string[] Separators = [" | ", "|", " • ", " · ", "\t", " @ ", " — ", " – ", " - ", "; ", ": "];

    /// <param name="lines">The lines without their dates, top to bottom.</param>
    /// <returns>The two, and how many of the lines say something of them.</returns>
    public static (string? Position, string? Employer, int Used) Read(IReadOnlyList<string> lines)
    {
        var parts = lines.SelectMany((line, i) => Parts(line).Select(part => (Text: part, Line: i))).Where(part => !IsPlaceOnly(part.Text)).ToList();
        var title = Best(parts.Select(part => part.Text).ToList());

        if (title < 0)
        {
            // Without a word that names a job: the first part that is no employer is the position, where an employer is told.
            var employerAt = parts.FindIndex(part => EmployerWords.Contains(part.Text));
            var other = employerAt < 0 ? -1 : parts.FindIndex(part => !EmployerWords.Contains(part.Text) && part.Text.Length < 70 && !EndsSentence(part.Text));

            return employerAt < 0
                ? (null, parts.Count > 0 ? Trimmed(parts[0].Text) : null, parts.Count > 0 ? parts[0].Line + 1 : 0)
                : (other < 0 ? null : Trimmed(parts[other].Text), Trimmed(parts[employerAt].Text), Math.Max(parts[employerAt].Line, other < 0 ? 0 : parts[other].Line) + 1);
        }

        var (position, rest) = WithoutEmployer(parts[title].Text, depth: 0);
        var employer = parts.Where((part, i) => i != title && EmployerWords.Contains(part.Text) && Math.Abs(part.Line - parts[title].Line) <= 3).Select(part => ((string Text, int Line)?)part).FirstOrDefault()
            ?? (rest is not null ? ((string Text, int Line)?)(rest, parts[title].Line) : null)
            ?? parts.Where((part, i) => i != title && part.Line <= parts[title].Line + 1 && part.Text.Length < 80 && !EndsSentence(part.Text)).Select(part => ((string Text, int Line)?)part).FirstOrDefault();

        if (employer is null && NamedBehindComma(position) is { } named)
        {
            (position, employer) = (named.Position, (named.Employer, parts[title].Line));
        }

        return (Trimmed(position), employer is { } found ? Trimmed(WithoutPlace(found.Text)) : null, Math.Max(parts[title].Line, employer?.Line ?? 0) + 1);
    }

    /// <summary>The part that most surely is a position: one that names a job and no employer, else one that names both.</summary>
    private static int Best(List<string> parts)
    {
        var both = -1;

        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Length <= MaxPart && !EndsSentence(parts[i]) && TitleWords.Contains(parts[i]))
            {
                if (!EmployerWords.Contains(parts[i]))
                {
                    return i;
                }

                both = both < 0 ? i : both;
            }
        }

        return both;
    }

    /// <summary>"Директор по маркетингу, Сеть магазинов «Домовёнок» (Алматы)": what stands behind the comma.</summary>
    private static (string Position, string? Remainder) WithoutEmployer(string text, int depth)
    {
        foreach (var mark in (string[])[", ", " at ", " в ", ". "])
        {
            for (var at = text.IndexOf(mark, StringComparison.Ordinal); at > 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
            {
                var (head, tail) = (text[..at], text[(at + mark.Length)..]);
                var headIsTitle = TitleWords.Contains(head);
                var tailIsTitle = TitleWords.Contains(tail);

                if (headIsTitle && !EmployerWords.Contains(head) && (mark != " в " || EmployerWords.Contains(tail)) && (EmployerWords.Contains(tail) || (!tailIsTitle && IsPlaceOnly(tail)) || (mark == ", " && !tailIsTitle && tail.Length > 0 && char.IsUpper(tail[0]) && EmployerWords.Contains(tail))))
                {
                    return (head, EmployerWords.Contains(tail) ? tail : null);
                }

                // "Bookkeeper at Fenwick & Sons"
                if (headIsTitle && mark == " at " && tail.Length > 1 && (char.IsUpper(tail[0]) || char.IsDigit(tail[0])))
                {
                    return (head, tail);
                }

                // "Nexus AI, Co-Founder & CTO", "г. Новосибирск, медсестра", "Больница № 5, терапия, медсестра"
                if (tailIsTitle && !headIsTitle && depth < MaxDepth && (mark == ", " || IsPlaceOnly(head)))
                {
                    var (position, inner) = WithoutEmployer(tail, depth + 1);

                    return (position, IsPlaceOnly(head) || (inner is not null && EmployerWords.Contains(inner)) ? inner : head);
                }
            }
        }

        return (text, null);
    }

    /// <summary>"Product Designer, Saltbox Groceries": where nothing else names the employer, words in capitals behind the comma do.</summary>
    private static (string Position, string Employer)? NamedBehindComma(string text)
    {
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        var (head, tail) = comma > 0 ? (text[..comma], text[(comma + 2)..]) : ("", "");

        return comma > 0 && TitleWords.Contains(head) && tail.Length > 2 && !TitleWords.Contains(tail) && tail.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsAsciiLetterUpper(word[0]) || word[0] == '&') ? (head, tail) : null;
    }

    /// <summary>"North Bank, Denver, CO" without where it is.</summary>
    private static string WithoutPlace(string employer)
    {
        for (var at = employer.IndexOf(", ", StringComparison.Ordinal); at > 0; at = employer.IndexOf(", ", at + 1, StringComparison.Ordinal))
        {
            if (IsPlaceOnly(employer[(at + 2)..]))
            {
                return employer[..at];
            }
        }

        return employer;
    }

    private static IEnumerable<string> Parts(string line) =>
        line.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Trim(' ', ',', ';', ':', '-', '–', '—', '|', '.', '(', '\t') is var trimmed && trimmed.Contains('(', StringComparison.Ordinal) == part.Contains(')', StringComparison.Ordinal) ? trimmed : trimmed.Trim(')'))
            .Where(part => part.Any(char.IsLetter) && StatedYears.Find(part) is null && !part.Contains("://", StringComparison.Ordinal) && !part.StartsWith("www.", StringComparison.OrdinalIgnoreCase));

    /// <summary>"Алматы", "Denver, Colorado", "San Francisco, CA", "удалённо", "Israel, Rehovot".</summary>
    internal static bool IsPlaceOnly(string text)
    {
        var words = text.Trim(' ', '(', ')', '.', ',', '·', '•', '/');

        if (words.Length == 0 || words.Equals("удалённо", StringComparison.OrdinalIgnoreCase) || words.Equals("удаленно", StringComparison.OrdinalIgnoreCase) || words.Equals("remote", StringComparison.OrdinalIgnoreCase)
            || words.Equals("City , State", StringComparison.Ordinal) || words.StartsWith("г. ", StringComparison.Ordinal) || words.StartsWith("Location:", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var parts = words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        return parts.Length is 1 or 2 or 3 && parts.Any(CityReader.IsCity) && parts.All(part => part.Count(c => c == ' ') <= 2 && !TitleWords.Contains(part) && !EmployerWords.Contains(part));
    }

    private static bool EndsSentence(string text) => text.EndsWith('.') && text.Count(c => c == ' ') > 5;

    private static string? Trimmed(string text) => text.Trim(' ', ',', ';', ':', '-', '–', '—', '|', '.', '\t', '@') is { Length: > 1 } trimmed ? trimmed : null;
}
