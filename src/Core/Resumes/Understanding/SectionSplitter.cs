namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Cuts the lines of a resume into sections at their headings.</summary>
/// <remarks>
/// A heading stands on a line of its own, before a colon, in the first cell of a table row, or in capitals before what it heads.
/// Inside places of work and projects a label (<c>Skills: Java</c>, <c>Location: Leeds</c>) belongs to the entry and opens nothing.
/// A line that is no known heading but is set like all of them ends the section before it.
/// </remarks>
internal static class SectionSplitter
{
    private const int MaxHeadingLength = 90;

    private const int MaxHeadingWords = 9;

    public static IReadOnlyList<Section> Split(IReadOnlyList<CleanLine> lines)
    {
        var style = HeadingStyle.Of(lines);
        List<Section> sections = [];
        var (kind, heading, isInline) = (SectionKind.Top, "", false);
        var around = (Kind: SectionKind.Top, Heading: "");
        var beforeList = SectionKind.Top;
        List<CleanLine> content = [];
        var headingLine = -1;

        foreach (var line in lines)
        {
            if (IsLabel(kind) && content.Count >= ValueLines(kind, isInline))
            {
                Close();
                (kind, heading, isInline) = (around.Kind, around.Heading, false);
                content = [];
            }

            if (isInline && line.StartsBlock && content.Count > 0 && (IsAside(kind) || (kind == SectionKind.Skills && beforeList == SectionKind.Top)))
            {
                Close();
                (kind, heading, isInline) = (beforeList, "", false);
                content = [];
            }

            if (SectionHeadings.IsTableHead(line.Cells))
            {
                continue;
            }

            // A line of a list of skills that is about languages leaves the list open.
            var current = kind == SectionKind.Languages && isInline && content.Count > 0 && beforeList == SectionKind.Skills ? SectionKind.Skills : kind;

            if (FindHeading(line, current) is { } found)
            {
                if (found.Kind == SectionKind.Top)
                {
                    // "Резюме", "Curriculum vitae": the title of the whole; "Резюме: Берг Анна" says more.
                    if (found.Remainder.Length > 0)
                    {
                        content.Add(line.With(found.Remainder));
                    }

                    continue;
                }

                Close();
                beforeList = isInline && IsAside(kind) ? beforeList : kind;
                (kind, heading, isInline) = (found.Kind, found.Heading, found.Remainder.Length > 0);
                content = isInline ? [line.With(found.Remainder)] : [];
                around = IsLabel(kind) ? around : (kind, heading);
                headingLine = line.Index;
            }
            else if (kind == SectionKind.Languages && isInline && content.Count > 0 && around.Kind == SectionKind.Languages && beforeList == SectionKind.Skills && !LanguagesReader.Names(line.Text) && LanguageLevels.Find(line.Text) is null)
            {
                // One line of a list of skills was about languages; the next is not.
                Close();
                (kind, heading, isInline) = (SectionKind.Skills, "", false);
                content = [line];
            }
            else if (IsUnknownHeading(line, kind, style))
            {
                Close();
                (kind, heading, isInline) = (SectionKind.Other, line.Text, false);
                content = [];
                around = (kind, heading);
            }
            else
            {
                content.Add(line);
            }
        }

        Close();
        return sections;

        void Close()
        {
            if (content.Count > 0 || (heading.Length > 0 && !IsLabel(kind)))
            {
                sections.Add(new Section(kind, heading, content) { IsInline = isInline, HeadingLine = headingLine });
            }
        }
    }

    /// <summary>What kind of heading a line is by its words alone, if it is nothing but a heading.</summary>
    public static SectionKind? Standalone(CleanLine line) =>
        line.IsBullet || line.Text.Length > MaxHeadingLength || line.Text.EndsWith('.') || (char.IsLower(line.Text[0]) && !line.StartsBlock) ? null
            : line.Text.Contains('\t') ? Beside(line.Cells)
            : SectionHeadings.Find(line.Text);

    /// <summary>Headings of two columns on one line: what is said of referees is not said of the person.</summary>
    private static SectionKind? Beside(string[] cells)
    {
        var kinds = cells.Select(SectionHeadings.Find).ToList();

        return kinds.Count < 2 || kinds.Any(kind => kind is null or < SectionKind.Contacts) ? null : kinds.Contains(SectionKind.References) ? SectionKind.References : kinds[0];
    }

    private static (SectionKind Kind, string Heading, string Remainder)? FindHeading(CleanLine line, SectionKind current)
    {
        if (Standalone(line) is { } whole)
        {
            return Opens(whole, current, isInline: false, hasTab: false) ? (whole, line.Text, "") : null;
        }

        var (head, rest) = HeadingParts.Of(line);

        if (head.Length == 0 || SectionHeadings.Find(head) is not { } kind || !Opens(kind, current, isInline: rest.Length > 0, hasTab: line.Text.Contains('\t')) || (line.IsBullet && kind is not (SectionKind.Languages or SectionKind.Phone or SectionKind.Email or SectionKind.City or SectionKind.Salary)))
        {
            return null;
        }

        // Among wishes "Employment: full time" is no experience; "Experience — 9 years" is.
        if (current == SectionKind.Wish && kind == SectionKind.Experience && rest.Length > 0 && StatedYears.Find(rest) is null)
        {
            return null;
        }

        // What a job paid is no wish.
        if (kind == SectionKind.Salary && current is SectionKind.Experience or SectionKind.Projects or SectionKind.Volunteer && !SalaryReader.IsWish(head))
        {
            return null;
        }

        // "Languages: Java, Python" lists skills.
        return kind == SectionKind.Languages && rest.Length > 0 && !LanguagesReader.Names(rest)
            ? current == SectionKind.Skills ? null : (SectionKind.Skills, head, rest)
            : (kind, head, rest);
    }

    private static bool Opens(SectionKind kind, SectionKind current, bool isInline, bool hasTab) => current switch
    {
        SectionKind.Experience or SectionKind.Projects or SectionKind.Volunteer => isInline
            ? (hasTab && kind is SectionKind.Skills or SectionKind.Other or SectionKind.Awards) || kind is SectionKind.Education or SectionKind.Languages or SectionKind.References or SectionKind.Interests or SectionKind.Courses
                or SectionKind.Salary or SectionKind.Birth or SectionKind.Additional or SectionKind.Summary or SectionKind.Objective
            : kind is (>= SectionKind.Contacts and not SectionKind.Achievements) or SectionKind.Salary,
        SectionKind.Education => isInline
            ? kind is SectionKind.Experience or SectionKind.Skills or SectionKind.Languages or SectionKind.References or SectionKind.Interests or SectionKind.Additional
                or SectionKind.Other or SectionKind.Summary or SectionKind.Objective or SectionKind.Phone or SectionKind.Email or SectionKind.Salary or SectionKind.Birth
                || (kind is SectionKind.Courses or SectionKind.Awards && hasTab)
            : kind is not (SectionKind.City or SectionKind.Position or SectionKind.Achievements),
        // hh.ru tells employment and schedule between the position and the pay.
        SectionKind.Wish => kind != SectionKind.Other,
        SectionKind.References => kind >= SectionKind.Contacts && kind is not (SectionKind.Contacts or SectionKind.Achievements),
        SectionKind.Skills => kind is not (SectionKind.Position or SectionKind.Name or SectionKind.City)
            && !(isInline && kind is SectionKind.Skills or SectionKind.Projects or SectionKind.Other or SectionKind.Achievements or SectionKind.Publications),
        _ => true,
    };

    /// <summary>What is said in passing on one line; after a gap the section before it goes on.</summary>
    private static bool IsAside(SectionKind kind) =>
        kind is SectionKind.Volunteer or SectionKind.Interests or SectionKind.Awards or SectionKind.Publications or SectionKind.Objective or SectionKind.Other or SectionKind.Additional or SectionKind.Projects or SectionKind.Achievements;

    private static bool IsLabel(SectionKind kind) => kind is > SectionKind.Top and <= SectionKind.Position;

    /// <summary>How many lines a label's value takes before the section around it goes on.</summary>
    private static int ValueLines(SectionKind kind, bool isInline) => kind == SectionKind.Salary && !isInline ? 2 : 1;

    private static bool IsUnknownHeading(CleanLine line, SectionKind current, HeadingStyle? style) =>
        style is not null
        && current is not (SectionKind.Top or SectionKind.Contacts)
        && !line.IsBullet
        && !line.IsMargin
        && line.Text.Count(c => c == ' ') < MaxHeadingWords
        && style.Fits(line);
}
