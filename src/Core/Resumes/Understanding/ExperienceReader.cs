namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Reads the places of work: each is anchored at the line that tells its time; its names stand beside, above or below.</summary>
internal static class ExperienceReader
{
    private const int MaxJobs = 60;

    private const int MaxHeaderLines = 4;

    private const int MaxHeaderLength = 120;

    private const int MaxAbove = 3;

    /// <summary>More letters than these around the dates, and the line is a sentence that mentions a time.</summary>
    private const int MaxAnchorRest = 130;

    private const int MaxUndated = 70;

    private const int MaxStrayLines = 30;

    private const int MaxDescription = 4_000;

    public static Found<IReadOnlyList<Employment>>? Read(Outline outline)
    {
        var scanner = new DateScanner(outline.Today.Year + 1);
        List<Employment> jobs = [];
        var place = -1;

        foreach (var section in outline.Of(SectionKind.Experience))
        {
            Add(ReadSection(section.Lines, scanner, needsMonths: false, allowsUndated: true), section);
        }

        if (jobs.Count == 0 && outline.Of(SectionKind.Experience).All(section => section.Lines.Count == 0))
        {
            // Without such a heading, times with months above or below the first lines are times of work.
            foreach (var section in outline.Of(SectionKind.Top, SectionKind.Summary, SectionKind.Achievements, SectionKind.Salary, SectionKind.Other))
            {
                var found = ReadSection(section.Lines, scanner, needsMonths: section.Kind != SectionKind.Other, allowsUndated: false);
                Add(found.Count(job => job.Position is not null && TitleWords.Contains(job.Position)) * 2 > found.Count ? found : [], section);
            }
        }

        // A column that runs on over pages leaves jobs under the headings of the column beside it.
        foreach (var section in outline.Of(SectionKind.Education, SectionKind.Courses, SectionKind.Contacts, SectionKind.Interests, SectionKind.Additional, SectionKind.Skills))
        {
            Add(ReadStray(section.Lines, scanner), section);
        }

        if (jobs.Count == 0)
        {
            return null;
        }

        var latestFirst = jobs.Select((job, order) => (job, order)).OrderByDescending(entry => entry.job.From is not null && entry.job.To is null)
            .ThenByDescending(entry => entry.job.To ?? entry.job.From ?? default).ThenByDescending(entry => entry.job.From ?? default).ThenBy(entry => entry.order).Select(entry => entry.job).ToList();
        var named = jobs.Count(job => job.Position is not null);

        return new Found<IReadOnlyList<Employment>>(latestFirst, named == jobs.Count ? 0.9 : named > 0 ? 0.75 : 0.5, place);

        void Add(IEnumerable<Employment> found, Section section)
        {
            foreach (var job in found.Take(MaxJobs - jobs.Count))
            {
                jobs.Add(job);
                place = place < 0 ? section.Lines[0].Index : place;
            }
        }
    }

    private static List<Employment> ReadSection(IReadOnlyList<CleanLine> lines, DateScanner scanner, bool needsMonths, bool allowsUndated)
    {
        var anchors = Anchors(lines, scanner).Where(anchor => !needsMonths || (anchor.Range.HasMonths && !anchor.Range.IsSingle)).ToList();

        if (anchors.Count == 0)
        {
            return needsMonths || !allowsUndated ? [] : Undated(lines);
        }

        var above = LinesAbove(lines, anchors);
        List<Employment> jobs = [];

        for (var i = 0; i < anchors.Count; i++)
        {
            var anchor = anchors[i];
            var first = Math.Max(anchor.Line - above, i == 0 ? 0 : anchors[i - 1].Last + 1);
            var end = i + 1 < anchors.Count ? Math.Max(anchor.Last + 1, anchors[i + 1].Line - above) : lines.Count;
            jobs.Add(ReadJob(lines, anchor, first, end));
        }

        return jobs;
    }

    /// <summary>Jobs whose position stands on the line of their time, where other things are expected.</summary>
    private static List<Employment> ReadStray(IReadOnlyList<CleanLine> lines, DateScanner scanner)
    {
        var anchors = Anchors(lines, scanner).Where(anchor => !anchor.Range.IsSingle && anchor.Range.HasMonths && TitleWords.Contains(anchor.Rest) && !EducationWords.NamesSchool(anchor.Rest)
            && EducationWords.LevelOf(anchor.Rest) is null && !anchor.Rest.Contains("student", StringComparison.OrdinalIgnoreCase)).ToList();

        return anchors.Select((anchor, i) => ReadJob(lines, anchor, anchor.Line, i + 1 < anchors.Count ? anchors[i + 1].Line : Math.Min(lines.Count, anchor.Last + MaxStrayLines))).ToList();
    }

    /// <summary>Jobs without times: lines that name a position, each with what follows.</summary>
    private static List<Employment> Undated(IReadOnlyList<CleanLine> lines)
    {
        var starts = Enumerable.Range(0, lines.Count).Where(i => IsHeader(lines[i]) && lines[i].Text.Length < MaxUndated && !lines[i].Text.Contains(':', StringComparison.Ordinal) && TitleWords.Contains(lines[i].Text)).Take(MaxJobs).ToList();
        List<Employment> jobs = [];

        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : lines.Count;
            var header = lines.Skip(starts[i]).Take(Math.Min(2, end - starts[i])).Where((line, at) => at == 0 || IsHeader(line)).Select(line => line.Text).ToList();
            var (position, employer, used) = EmploymentHeader.Read(header);
            jobs.Add(new Employment(position, employer, null, null, Description(null, lines, starts[i] + Math.Max(1, used), end)));
        }

        return jobs;
    }

    private static Employment ReadJob(IReadOnlyList<CleanLine> lines, Anchor anchor, int first, int end)
    {
        List<(string Text, int Line)> header = [];

        for (var i = first; i < anchor.Line; i++)
        {
            header.Add((lines[i].Text, i));
        }

        if (anchor.Rest.Any(char.IsLetter))
        {
            header.Add((anchor.Rest, anchor.Line));
        }

        var isNamed = header.Any(line => TitleWords.Contains(line.Text)) && header.Count > 1;

        for (var i = anchor.Last + 1; i < end && anchor.Item is null && header.Count < MaxHeaderLines + (anchor.Line - first) && IsHeader(lines[i]) && !(isNamed && i > anchor.Last + 1); i++)
        {
            header.Add((lines[i].Text, i));
        }

        var (position, employer, used) = EmploymentHeader.Read(header.Select(line => line.Text).ToList());
        var body = used > 0 ? Math.Max(anchor.Last + 1, header[used - 1].Line + 1) : anchor.Last + 1;

        return new Employment(position, employer, anchor.Range.From, anchor.Range.To, Description(anchor.Item, lines, body, end));
    }

    private static string? Description(string? item, IReadOnlyList<CleanLine> lines, int from, int to)
    {
        var body = lines.Skip(from).Take(Math.Max(0, to - from)).Where(line => !line.IsMargin && !StatedOnly(line.Text)).Select(line => line.Text);
        var text = string.Join('\n', item is null ? body : body.Prepend(item));

        return text.Length == 0 ? null : text.Length > MaxDescription ? text[..MaxDescription] : text;
    }

    /// <summary>Lines with times that are the time of a job.</summary>
    private static List<Anchor> Anchors(IReadOnlyList<CleanLine> lines, DateScanner scanner)
    {
        List<Anchor> anchors = [];

        for (var i = 0; i < lines.Count && anchors.Count < MaxJobs; i++)
        {
            if (Read(lines, i, scanner) is { } anchor && (anchors.Count == 0 || anchor.Line > anchors[^1].Last))
            {
                anchors.Add(anchor);
            }
        }

        // Where some jobs have a beginning and an end, a date alone (of an award, a release) is no job.
        return anchors.Any(anchor => !anchor.Range.IsSingle) ? anchors.Where(anchor => !anchor.Range.IsSingle || IsShort(anchor)).ToList() : anchors;

        static bool IsShort(Anchor anchor) => TitleWords.Contains(anchor.Rest) && anchor.Rest.Length < 80;
    }

    private static Anchor? Read(IReadOnlyList<CleanLine> lines, int index, DateScanner scanner)
    {
        var text = lines[index].Text;

        if (scanner.Find(text) is not [var range, ..] || lines[index].IsMargin)
        {
            return null;
        }

        var rest = (text[..range.Start].TrimEnd(' ', '\t', '(', '|', '-', '–', '—', ',', ':') + "\t" + text[range.End..].TrimStart(' ', '\t', ')', '|', '-', '–', '—', ',', ':', '.')).Trim();
        rest = WithoutLead(rest);
        var last = index;

        if (range.IsOpenAtLineEnd && index + 1 < lines.Count && scanner.ReadEnd(lines[index + 1].Text) is { } end)
        {
            range = range with { To = end.To };
            last = index + 1;
            rest = $"{rest}\t{lines[index + 1].Text[end.End..].TrimStart(' ', ')', ',', ':')}".Trim();
        }

        if (range.IsSingle && rest.Length == 0 && EndBelow(lines, index + 1, scanner, range.From) is { } below)
        {
            return new Anchor(index, below.Line, range with { To = below.To, IsSingle = false }, "");
        }

        if (lines[index].IsBullet && Beside(text, range) is { } item)
        {
            // A column of times at the right, level with the first item of the list: the names are above.
            return new Anchor(index, last, range, "") { Item = item };
        }

        // In a list or a long line a time is only mentioned, unless the line begins or ends with it.
        var isEdge = range.Start <= 12 || text.Length - range.End <= 25;

        return rest.Length > MaxAnchorRest || (lines[index].IsBullet && (!isEdge || range.IsSingle || rest.Length > 80)) || (!isEdge && rest.Length > 80) || (range.IsSingle && (!isEdge || rest.Length > 90 || lines[index].IsBullet || rest.EndsWith('.')))
            ? null
            : new Anchor(index, last, range, rest);
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

    /// <summary>How many lines of names stand above the times in this section: as many as above the first.</summary>
    private static int LinesAbove(IReadOnlyList<CleanLine> lines, List<Anchor> anchors)
    {
        var first = anchors[0].Line;
        var above = first <= MaxAbove && Enumerable.Range(0, first).All(i => IsHeader(lines[i])) ? first : 0;

        if (above > 0 && anchors.Count > 1)
        {
            // The next job must bear it out: what stands above its time is no sentence of the job before.
            var next = anchors.Skip(1).Select(anchor => Enumerable.Range(1, above).TakeWhile(back => anchor.Line - back >= 0 && IsHeader(lines[anchor.Line - back])).Count()).Order().ToList();

            return Math.Min(above, next[next.Count / 2]);
        }

        return above;
    }

    private static bool IsHeader(CleanLine line) =>
        !line.IsBullet && line.Text.Length <= MaxHeaderLength && !EndsSentence(line.Text) && !line.Text.EndsWith(';') && !char.IsLower(line.Text[0]);

    /// <summary>A full stop that is not one of "Inc.", "Ltd." or "обл.".</summary>
    private static bool EndsSentence(string text) =>
        text.EndsWith('.') && (text.Count(c => c == ' ') > 8 || text.Length - 1 - text.LastIndexOf(' ') > 5);

    private static bool StatedOnly(string text) => text.Length < 30 && StatedYears.Find(text) is not null && char.IsDigit(text[0]);

    private static string WithoutLead(string rest)
    {
        foreach (var lead in (string[])["Date:", "Dates:", "Период:", "Период работы:", "с ", "с\t", "from ", "since "])
        {
            rest = rest.StartsWith(lead, StringComparison.OrdinalIgnoreCase) ? rest[lead.Length..].Trim() : rest;
        }

        return rest.EndsWith("\tс", StringComparison.Ordinal) || rest.EndsWith(" с", StringComparison.Ordinal) ? rest[..^2] : rest.Replace(" с\t", "\t", StringComparison.Ordinal);
    }

    /// <param name="Line">Where the time begins.</param>
    /// <param name="Last">Where it ends: the next line, where it is broken.</param>
    /// <param name="Rest">What else the line says.</param>
    private readonly record struct Anchor(int Line, int Last, DateRange Range, string Rest)
    {
        /// <summary>The item of a list that the time stands beside.</summary>
        public string? Item { get; init; }
    }
}
