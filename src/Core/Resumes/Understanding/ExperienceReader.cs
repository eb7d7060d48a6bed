namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Reads the places of work: each is anchored at the line that tells its time; its names stand beside, above or below.</summary>
internal static class ExperienceReader
{
    private const int MaxJobs = 60;

    private const int MaxHeaderLines = 4;

    private const int MaxHeaderLength = 120;

    private const int MaxAbove = 3;

    private const int MaxUndated = 70;

    private const int MaxBranches = 10;

    private const int MaxStrayLines = 30;

    private const int MaxDescription = 4_000;

    public static FoundList<Employment>? Read(Outline outline)
    {
        var scanner = new DateScanner(outline.Today.Year + 1);
        List<FoundItem<Employment>> jobs = [];

        foreach (var section in outline.Of(SectionKind.Experience))
        {
            Add(ReadSection(section.Lines, scanner, needsMonths: false, allowsUndated: true));
        }

        // Two columns that were read as one: "Skills | Work experience".
        foreach (var section in outline.Sections.Where(IsBesideJobs))
        {
            Add(ReadSection(section.Lines, scanner, needsMonths: false, allowsUndated: false).Where(job => job.Value.Position is { } position && TitleWords.Contains(position)));
        }

        if (jobs.Count == 0 && outline.Of(SectionKind.Experience).All(section => section.Lines.Count == 0))
        {
            // Without such a heading, times with months above or below the first lines are times of work.
            foreach (var section in outline.Of(SectionKind.Top, SectionKind.Summary, SectionKind.Achievements, SectionKind.Salary, SectionKind.Other))
            {
                var found = ReadSection(section.Lines, scanner, needsMonths: section.Kind != SectionKind.Other, allowsUndated: false);
                Add(found.Count(job => job.Value.Position is { } position && TitleWords.Contains(position)) * 2 > found.Count ? found : []);
            }
        }

        // A column that runs on over pages leaves jobs under the headings of the column beside it.
        foreach (var section in outline.Of(SectionKind.Education, SectionKind.Courses, SectionKind.Contacts, SectionKind.Interests, SectionKind.Additional, SectionKind.Skills).Where(section => !IsBesideJobs(section)))
        {
            Add(ReadStray(section.Lines, scanner));
        }

        if (jobs.Count == 0)
        {
            return null;
        }

        var latestFirst = jobs.Select((found, order) => (found, job: found.Value, order)).OrderByDescending(entry => entry.job.From is not null && entry.job.To is null)
            .ThenByDescending(entry => entry.job.To ?? entry.job.From ?? default).ThenByDescending(entry => entry.job.From ?? default).ThenBy(entry => entry.order).Select(entry => entry.found).ToList();
        var named = jobs.Count(job => job.Value.Position is not null);

        return new FoundList<Employment>(latestFirst, jobs.Average(job => job.Confidence));

        void Add(IEnumerable<FoundItem<Employment>> found) => jobs.AddRange(found.Take(MaxJobs - jobs.Count));
    }

    private static bool IsBesideJobs(Section section) =>
        section.Kind != SectionKind.Experience && section.Heading.Contains('\t') && section.Heading.Split('\t').Any(cell => SectionHeadings.Find(cell) == SectionKind.Experience);

    private static List<FoundItem<Employment>> ReadSection(IReadOnlyList<CleanLine> lines, DateScanner scanner, bool needsMonths, bool allowsUndated)
    {
        var anchors = JobTimes.Find(lines, scanner).Where(anchor => !needsMonths || (anchor.Range.HasMonths && !anchor.Range.IsSingle)).ToList();

        if (anchors.Count == 0)
        {
            return needsMonths || !allowsUndated ? [] : Undated(lines);
        }

        var above = LinesAbove(lines, anchors);
        List<FoundItem<Employment>> jobs = [];

        for (var i = 0; i < anchors.Count; i++)
        {
            var anchor = anchors[i];
            var first = i == 0 ? anchor.Line - FirstAbove(lines, anchor, above) : Math.Max(anchor.Line - above, anchors[i - 1].Last + 1);
            var end = i + 1 < anchors.Count ? Math.Max(anchor.Last + 1, anchors[i + 1].Line - above) : lines.Count;
            jobs.Add(ReadJob(lines, anchor, first, end));
        }

        return Promotions.Join(jobs);
    }

    /// <summary>What stands above the first time can only be the first job's: an employer with several positions below it.</summary>
    private static int FirstAbove(IReadOnlyList<CleanLine> lines, JobTime anchor, int above) =>
        anchor.Line is 1 or 2 && Enumerable.Range(0, anchor.Line).All(i => IsHeader(lines[i]) && lines[i].Text.Length < MaxUndated) ? anchor.Line : Math.Min(above, anchor.Line);

    /// <summary>Jobs whose position stands on the line of their time, where other things are expected.</summary>
    private static List<FoundItem<Employment>> ReadStray(IReadOnlyList<CleanLine> lines, DateScanner scanner)
    {
        var anchors = JobTimes.Find(lines, scanner).Where(anchor => !anchor.Range.IsSingle && anchor.Range.HasMonths && TitleWords.Contains(anchor.Rest) && !EducationWords.NamesSchool(anchor.Rest)
            && EducationWords.LevelOf(anchor.Rest) is null && !anchor.Rest.Contains("student", StringComparison.OrdinalIgnoreCase)).ToList();

        return anchors.Select((anchor, i) => ReadJob(lines, anchor, anchor.Line, i + 1 < anchors.Count ? anchors[i + 1].Line : Math.Min(lines.Count, anchor.Last + MaxStrayLines))).ToList();
    }

    /// <summary>Jobs without times: lines that name a position, each with what follows.</summary>
    private static List<FoundItem<Employment>> Undated(IReadOnlyList<CleanLine> lines)
    {
        var starts = Enumerable.Range(0, lines.Count).Where(i => IsHeader(lines[i]) && lines[i].Text.Length < MaxUndated && !lines[i].Text.Contains(':', StringComparison.Ordinal) && TitleWords.Contains(lines[i].Text)).Take(MaxJobs).ToList();
        List<FoundItem<Employment>> jobs = [];

        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : lines.Count;
            var header = lines.Skip(starts[i]).Take(Math.Min(2, end - starts[i])).Where((line, at) => at == 0 || IsHeader(line)).Select(line => line.Text).ToList();
            var (position, employer, used) = EmploymentHeader.Read(header);
            var job = new Employment(position, employer, null, null, Description(null, lines, starts[i] + Math.Max(1, used), end));
            jobs.Add(Item(job, 0.6, lines.Skip(starts[i]).Take(Math.Max(1, header.Count)), []));
        }

        return jobs;
    }

    private static FoundItem<Employment> ReadJob(IReadOnlyList<CleanLine> lines, JobTime anchor, int first, int end)
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
            if (!StatedOnly(lines[i].Text))
            {
                header.Add((lines[i].Text, i));
            }
        }

        if (!header.Any(line => TitleWords.Contains(line.Text)) && BehindBranches(lines, Math.Max(anchor.Last + header.Count, header.Count > 0 ? header[^1].Line + 1 : 0), end) is { } title)
        {
            header.Add((lines[title].Text, title));
        }

        var (position, employer, used) = EmploymentHeader.Read(header.Select(line => line.Text).ToList());
        var body = used > 0 ? Math.Max(anchor.Last + 1, header[used - 1].Line + 1) : anchor.Last + 1;

        var job = new Employment(position, employer, anchor.Range.From, anchor.Range.To, Description(anchor.Item, lines, body, end));

        return Item(job, Trust(job, anchor.Range), header.Select(line => line.Line).Append(anchor.Line).Append(anchor.Last).Distinct().Order().Select(line => lines[line]), anchor.Printed);
    }

    private static double Trust(Employment job, DateRange range) =>
        (job.Position is { } position && TitleWords.Contains(position) ? 0.93 : job.Position is null ? 0.6 : 0.75) - (range.IsSingle ? 0.2 : 0) - (job.Employer is null ? 0.05 : 0);

    private static FoundItem<Employment> Item(Employment job, double confidence, IEnumerable<CleanLine> lines, IEnumerable<string> times) =>
        new(job, confidence, EvidenceBasis.Labelled, lines.Select(line => line.Index).Distinct().ToList(), [.. new[] { job.Position, job.Employer }.OfType<string>(), .. times]);

    /// <summary>hh.ru lists the branches of an employer between its name and the position; the position is the first line behind that list.</summary>
    private static int? BehindBranches(IReadOnlyList<CleanLine> lines, int from, int end)
    {
        for (var i = Math.Max(1, from); i < Math.Min(end, from + MaxBranches); i++)
        {
            if (lines[i - 1].IsBullet && !lines[i].IsBullet)
            {
                return IsHeader(lines[i]) && TitleWords.Contains(lines[i].Text) ? i : null;
            }
        }

        return null;
    }

    private static string? Description(string? item, IReadOnlyList<CleanLine> lines, int from, int to)
    {
        var body = lines.Skip(from).Take(Math.Max(0, to - from)).Where(line => !line.IsMargin && !StatedOnly(line.Text)).Select(line => line.Text);
        var text = string.Join('\n', item is null ? body : body.Prepend(item));

        return text.Length == 0 ? null : text.Length > MaxDescription ? text[..MaxDescription] : text;
    }

    /// <summary>How many lines of names stand above the times in this section: as many as above the first.</summary>
    private static int LinesAbove(IReadOnlyList<CleanLine> lines, List<JobTime> anchors)
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
        !line.IsBullet && (line.Text.Split('\t')[0] is var cell) && cell.Length <= MaxHeaderLength && !EndsSentence(cell) && !line.Text.EndsWith(';') && !char.IsLower(line.Text[0]);

    /// <summary>A full stop that is not one of "Inc.", "Ltd." or "обл.".</summary>
    private static bool EndsSentence(string text) =>
        text.EndsWith('.') && (text.Count(c => c == ' ') > 8 || text.Length - 1 - text.LastIndexOf(' ') > 5);

    private static bool StatedOnly(string text) => text.Length < 30 && StatedYears.Find(text) is not null && char.IsDigit(text[0]);
}
