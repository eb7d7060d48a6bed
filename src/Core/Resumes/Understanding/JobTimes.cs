namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Finds the lines that tell the time of a job; a time that a sentence only mentions is none.</summary>
internal static class JobTimes
{
    /// <summary>Times beyond this number are not read.</summary>
    public const int MaxTimes = 60;

    /// <summary>More letters than these around the dates, and the line is a sentence that mentions a time.</summary>
    private const int MaxAnchorRest = 130;

    /// <summary>Lines with times that are the time of a job.</summary>
    public static List<JobTime> Find(IReadOnlyList<CleanLine> lines, DateScanner scanner)
    {
        List<JobTime> anchors = [];

        for (var i = 0; i < lines.Count && anchors.Count < MaxTimes; i++)
        {
            if (Read(lines, i, scanner) is { } anchor && (anchors.Count == 0 || anchor.Line > anchors[^1].Last))
            {
                anchors.Add(anchor);
            }
        }

        // Where some jobs have a beginning and an end, a date alone (of an award, a release) is no job.
        return anchors.Any(anchor => !anchor.Range.IsSingle) ? anchors.Where(anchor => !anchor.Range.IsSingle || IsShort(anchor)).ToList() : anchors;

        static bool IsShort(JobTime anchor) => TitleWords.Contains(anchor.Rest) && anchor.Rest.Length < 80;
    }

    private static JobTime? Read(IReadOnlyList<CleanLine> lines, int index, DateScanner scanner)
    {
        var text = lines[index].Text;

        if (scanner.Find(text) is not [var range, ..] || lines[index].IsMargin)
        {
            return null;
        }

        var rest = (WithoutSince(text[..range.Start].TrimEnd(' ', '\t', '(', '[', '|', '-', '–', '—', ',', ':')) + "\t" + text[range.End..].TrimStart(' ', '\t', ')', ']', '|', '-', '–', '—', ',', ':', '.')).Trim();
        rest = WithoutLead(rest);
        var last = index;
        List<string> printed = [text[range.Start..range.End]];

        if (range.IsOpenAtLineEnd && index + 1 < lines.Count && scanner.ReadEnd(lines[index + 1].Text) is { } end)
        {
            range = range with { To = end.To };
            last = index + 1;
            printed.Add(lines[last].Text[..end.End]);
            rest = $"{rest}\t{lines[index + 1].Text[end.End..].TrimStart(' ', ')', ',', ':')}".Trim();
        }

        if (range.IsSingle && rest.Length == 0 && EndBelow(lines, index + 1, scanner, range.From) is { } below)
        {
            return new JobTime(index, below.Line, range with { To = below.To, IsSingle = false }, "", [.. printed, lines[below.Line].Text]);
        }

        if (lines[index].IsBullet && Beside(text, range) is { } item)
        {
            // A column of times at the right, level with the first item of the list: the names are above.
            return new JobTime(index, last, range, "", printed) { Item = item };
        }

        // In a list or a long line a time is only mentioned, unless the line begins or ends with it.
        var isEdge = range.Start <= 12 || text.Length - range.End <= 25;

        return rest.Length > MaxAnchorRest || (lines[index].IsBullet && (!isEdge || range.IsSingle || rest.Length > 80)) || (!isEdge && rest.Length > 80) || (range.IsSingle && (!isEdge || rest.Length > 90 || lines[index].IsBullet || rest.EndsWith('.')))
            ? null
            : new JobTime(index, last, range, rest, printed);
    }

    /// <summary>The end of a time whose two dates stand on lines of their own, with or without a "to" between them.</summary>
    private static (PartialDate? To, int Line)? EndBelow(IReadOnlyList<CleanLine> lines, int index, DateScanner scanner, PartialDate from)
    {
        if (index + 1 < lines.Count && lines[index].Text is "to" or "-" or "–" or "—" or "по" or "until")
        {
            index++;
        }

        return index < lines.Count && scanner.ReadEnd(lines[index].Text) is { } end && end.End == lines[index].Text.Length && (end.To is not { } to || to >= from) ? (end.To, index) : null;
    }

    /// <summary>The other cells of a line whose last cell is the time alone.</summary>
    private static string? Beside(string text, DateRange range)
    {
        var tab = text.LastIndexOf('\t');

        return tab > 0 && !range.IsSingle && range.Start > tab && range.Start - tab <= 2 && text.Length - range.End <= 2 ? text[..tab] : null;
    }

    /// <summary>"Accountant at North Bank since" without the word that belongs to the date.</summary>
    private static string WithoutSince(string before)
    {
        foreach (var word in (string[])[" since", " from", " seit", " с", " со"])
        {
            before = before.EndsWith(word, StringComparison.OrdinalIgnoreCase) ? before[..^word.Length].TrimEnd(' ', ',', '(') : before;
        }

        return before;
    }

    private static string WithoutLead(string rest)
    {
        foreach (var lead in (string[])["Date:", "Dates:", "Период:", "Период работы:", "с ", "с\t", "from ", "since "])
        {
            rest = rest.StartsWith(lead, StringComparison.OrdinalIgnoreCase) ? rest[lead.Length..].Trim() : rest;
        }

        return rest.EndsWith("\tс", StringComparison.Ordinal) || rest.EndsWith(" с", StringComparison.Ordinal) ? rest[..^2] : rest.Replace(" с\t", "\t", StringComparison.Ordinal);
    }
}
