namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Joins what a narrow column broke over two lines: names, headings, words set with a space after every letter, and rows of a table whose time goes on in the next row.</summary>
internal static class WrappedLines
{
    private const int MinSpaced = 5;

    private const int MaxHeading = 60;

    /// <param name="scanner">Knows what a stretch of time is.</param>
    /// <returns>The lines in their order; a joined one has the place of its first half.</returns>
    public static IReadOnlyList<CleanLine> Join(IReadOnlyList<CleanLine> lines, DateScanner scanner)
    {
        var title = new WrappedTitle(lines);
        List<CleanLine> joined = new(lines.Count);
        var place = -1;

        foreach (var line in lines)
        {
            place++;

            if (joined.Count > 0 && joined[^1] is var before && !line.StartsBlock && !line.IsBullet && line.IsMargin == before.IsMargin && (title.Join(before, line, place) ?? Heading(before, line) ?? Row(before.Text, line.Text, scanner)) is { } whole)
            {
                joined[^1] = before.With(whole);
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    private static string? Heading(CleanLine first, CleanLine second)
    {
        if (first.Size != second.Size || first.IsBold != second.IsBold || first.IsBullet || first.Text.Length + second.Text.Length > MaxHeading || first.Text.Contains('\t') || second.Text.Contains('\t'))
        {
            return null;
        }

        // "П Р О Ф Е С С И О Н А" / "Л Ь Н Ы Е Н А В Ы К И"
        if (first.Size is not null && IsSpaced(first.Text, MinSpaced) && IsSpaced(second.Text, 1))
        {
            return SectionHeadings.Find(first.Text) is null && SectionHeadings.Find(second.Text) is null ? $"{first.Text} {second.Text}" : null;
        }

        // The same, where wider gaps told the words apart: "ЗНАНИЕ ЯЗЫКО" / "В"
        if (first.Size is not null && !first.Text.Any(char.IsLower) && !second.Text.Any(char.IsLower) && SectionHeadings.Find(first.Text) is null && SectionHeadings.Find(second.Text) is null && SectionHeadings.Find(first.Text + second.Text) is >= SectionKind.Contacts)
        {
            return first.Text + second.Text;
        }

        // "Профессиональные" / "навыки"
        return first.StartsBlock && char.IsLower(second.Text[0]) && $"{first.Text} {second.Text}" is var whole && SectionHeadings.Find(first.Text) is null && SectionHeadings.Find(whole) is >= SectionKind.Contacts ? whole : null;
    }

    private static bool IsSpaced(string text, int min) =>
        text.Split(' ') is var letters && letters.Length >= min && letters.All(letter => letter.Length == 1 && char.IsLetter(letter[0]));

    private static string? Row(string first, string second, DateScanner scanner)
    {
        var (cells, below) = (first.Split('\t'), second.Split('\t'));

        if (below.Length == cells.Length && cells.Length > 1)
        {
            return cells.Zip(below).Any(cell => GoesOn(cell.First, cell.Second, scanner)) ? string.Join('\t', cells.Zip(below, Continued)) : null;
        }

        // "сен 2021 – июл" / "2025", "Clerk | North Bank | March" / "2019 – May 2022"
        return char.IsAsciiDigit(second[0]) && EndsWithMonth(first) && $"{first} {second}" is var whole && scanner.Find(whole).Any(range => !range.IsSingle && range.Start < first.Length && range.End > first.Length + 1) ? whole : null;
    }

    private static string Continued(string first, string second) =>
        first.EndsWith('-') && first.Length > 1 && char.IsLetter(first[^2]) && char.IsLetter(second[0]) ? first + second : $"{first} {second}";

    /// <summary>Whether both cells are one stretch of time and nothing else, or the second closes the bracket behind a stretch.</summary>
    private static bool GoesOn(string first, string second, DateScanner scanner)
    {
        if (scanner.Find(first) is not [var range])
        {
            return false;
        }

        if (first.LastIndexOf('(') is var open && open >= range.End && !range.IsSingle && !first.AsSpan(open).Contains(')'))
        {
            return second.EndsWith(')') && StatedYears.Find($"{first[(open + 1)..]} {second[..^1]}") is not null;
        }

        var whole = $"{first} {second}";

        return range.IsOpenAtLineEnd && scanner.Find(whole) is [{ IsSingle: false, IsOpenAtLineEnd: false } all] && all.Start == range.Start && all.End == whole.Length;
    }

    private static bool EndsWithMonth(string text) =>
        DateReader.ReadMonth(text, text.LastIndexOfAny([' ', '\t', '|', '(', '-', '–', '—']) + 1) is { Month: > 0 } month && month.End == text.Length;
}
