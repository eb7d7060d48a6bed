namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Finds the position that the person looks for: the wish where one is told, the headline beside the name, else the latest job.</summary>
internal static class PositionReader
{
    private const int MaxLength = 120;

    private const int TopLines = 8;

    private static readonly string[] WishMarks =
        ["замещение должности", "соискание должности", "на должность", "на позицию", "позиция", "position of", "role of", "position as", "лауазымына", "вакантной должности", "работа в должности", "получить должность", "получение должности", "работу по специальности", "устроиться на работу"];

    private static readonly string[] Grades = ["разряд", "категори", "класс", "1С", "1C", "санат", "дәреже", "grade ", "level ", "tier "];

    public static Found<string>? Read(Outline outline, Found<string>? name, IReadOnlyList<Employment> jobs) =>
        Wished(outline) ?? Headline(outline, name) ?? (Latest(jobs) is { } latest ? new Found<string>(latest, 0.5, -1) : null);

    public static string? Latest(IReadOnlyList<Employment> jobs) => LatestAt(jobs) is var at and >= 0 ? jobs[at].Position : null;

    /// <summary>Index of the latest job whose position is told; -1 for none.</summary>
    public static int LatestAt(IReadOnlyList<Employment> jobs)
    {
        for (var i = 0; i < jobs.Count; i++)
        {
            if (jobs[i].Position is not null)
            {
                return i;
            }
        }

        return -1;
    }

    private static Found<string>? Wished(Outline outline)
    {
        foreach (var section in outline.Of(SectionKind.Position, SectionKind.Wish))
        {
            foreach (var line in section.Lines.Take(1))
            {
                if (Title(line.Cells.FirstOrDefault() ?? "") is { } title)
                {
                    return new Found<string>(title, 0.97, line.Index) { Basis = EvidenceBasis.Labelled };
                }
            }
        }

        foreach (var section in outline.Of(SectionKind.Objective))
        {
            foreach (var line in section.Lines.Take(2))
            {
                if (Quoted(line.Text) is { } quoted)
                {
                    return new Found<string>(quoted, 0.9, line.Index) { Basis = EvidenceBasis.Labelled };
                }

                if (Title(line.Text) is { } title && line.Text.Length < 60 && TitleWords.Contains(title))
                {
                    return new Found<string>(title, 0.85, line.Index) { Basis = EvidenceBasis.Labelled };
                }
            }
        }

        return null;
    }

    /// <summary>«замещение должности «Медицинская сестра»», "a position of sales manager".</summary>
    private static string? Quoted(string text)
    {
        foreach (var mark in WishMarks)
        {
            if (text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
            {
                var wish = WithoutSentence(text[(at + mark.Length)..].Split(['.', ',', ';', '('], 2)[0].Trim(' ', ':', '«', '»', '<', '>', '"', '“', '”', '-', '–', '—'));

                return wish.Length is > 2 and < 80 ? wish : null;
            }
        }

        return null;
    }

    /// <summary>"a sales manager in a growing company" as "sales manager".</summary>
    private static string WithoutSentence(string wish)
    {
        foreach (var article in (string[])["as a ", "as an ", "as ", "a ", "an ", "the ", "of "])
        {
            wish = wish.StartsWith(article, StringComparison.OrdinalIgnoreCase) ? wish[article.Length..] : wish;
        }

        foreach (var mark in (string[])[" in a ", " in an ", " in the ", " at a ", " with a ", " with an ", " where ", " within ", " в компании", " в вашей", " в крупной"])
        {
            wish = wish.IndexOf(mark, StringComparison.OrdinalIgnoreCase) is var end and > 0 ? wish[..end] : wish;
        }

        return wish;
    }

    /// <summary>A line among the first that names a job and little else, beside or below the name.</summary>
    private static Found<string>? Headline(Outline outline, Found<string>? name)
    {
        var lines = outline.Sections.TakeWhile(section => section.Kind is not (SectionKind.Experience or SectionKind.Education or SectionKind.Projects)).Where(section => section.Kind is SectionKind.Top or SectionKind.Contacts or SectionKind.Other).SelectMany(section => section.Lines).ToList();
        var nameAt = name is { } found ? lines.FindIndex(line => line.Index == found.Line) : -1;

        if (nameAt < 0 && name is { } elsewhere)
        {
            // The name opens another part of the page (a second column): its next lines are the headline.
            var all = outline.Lines.ToList();
            var at = all.FindIndex(line => line.Index == elsewhere.Line);
            lines.AddRange(all.Skip(at + 1).Take(2).Where(line => !lines.Contains(line)));
        }

        foreach (var (line, i) in lines.Skip(Math.Max(0, nameAt)).Take(TopLines).Concat(lines.Skip(lines.Count > TopLines ? lines.Count - 2 : lines.Count)).Select((line, i) => (line, i)))
        {
            foreach (var part in HeadlineParts(line.Text).Select(part => WithoutName(part, name?.Value)))
            {
                if (Title(part) is { } title && (name is not { } person || !title.Equals(person.Value, StringComparison.OrdinalIgnoreCase)) && IsTitleLike(title, isNextToName: name is not null && i == 1 && line.Text == part))
                {
                    return new Found<string>(title, TitleWords.Contains(title) ? 0.9 : 0.65, line.Index);
                }
            }
        }

        return null;
    }

    /// <summary>"Anna Berg – Senior Clerk" and "Anna Berg, Clerk" without the name.</summary>
    private static string WithoutName(string part, string? name) =>
        name is not null && part.StartsWith(name, StringComparison.OrdinalIgnoreCase) && part.Length > name.Length + 1 ? part[name.Length..].TrimStart(' ', ',', '-', '–', '—', ':', '/') : part;

    /// <summary>Dots part a headline from contacts, and stand inside of headlines; a cell behind a label ("Status:") is none.</summary>
    private static IEnumerable<string> HeadlineParts(string text)
    {
        var separators = text.Contains('@', StringComparison.Ordinal) ? (char[])['\t', '|', '·', '•'] : ['\t', '|'];
        var afterLabel = false;

        foreach (var part in text.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!afterLabel)
            {
                yield return part;
            }

            afterLabel = part.EndsWith(':');
        }
    }

    private static bool IsTitleLike(string title, bool isNextToName) =>
        !title.EndsWith('.') && !CityReader.IsCity(title.Split(',')[0]) && (!title.Any(char.IsDigit) || IsGraded(title)) && !NamesSchoolApart(title)
        && (TitleWords.Contains(title) ? title.Count(c => c == ' ') <= 9 : isNextToName && title.Count(c => c == ' ') <= 5 && !title.Contains(',', StringComparison.Ordinal) && !title.Contains(':', StringComparison.Ordinal));

    /// <summary>Two letters side by side; letters that each stand alone are a name set so, or nothing.</summary>
    private static bool HasWord(string title) => Enumerable.Range(1, title.Length - 1).Any(i => char.IsLetter(title[i - 1]) && char.IsLetter(title[i]));

    /// <summary>"Сварщик 5 разряда", "Программист 1С": few digits that tell a grade or a product, no age, address or date.</summary>
    private static bool IsGraded(string title) =>
        TitleWords.Contains(title) && title.Count(char.IsDigit) <= 2 && title.Count(c => c == ' ') <= 5 && !title.Contains(',', StringComparison.Ordinal) && Grades.Any(grade => title.Contains(grade, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Строительный техникум, повар-технолог" tells what was learned where.</summary>
    private static bool NamesSchoolApart(string title) =>
        title.Split([", ", " – ", " — ", " - ", ". "], StringSplitOptions.None) is { Length: > 1 } parts && EducationWords.NamesSchool(parts[0]) && !TitleWords.Contains(parts[0]);

    /// <summary>The words of a position, without quotes, in ordinary case; null for what is a contact, a sentence or too long.</summary>
    private static string? Title(string text)
    {
        var title = text.Trim(' ', '«', '»', '"', '“', '”', '-', '–', '—', ':', ',');

        title = title.EndsWith(" лауазымына үміткер", StringComparison.OrdinalIgnoreCase) ? title[..^" лауазымына үміткер".Length] : title;

        return title.Length is < 3 or > MaxLength || !HasWord(title) || title.Contains('@', StringComparison.Ordinal) || title.Contains("http", StringComparison.OrdinalIgnoreCase) || title.Contains("www.", StringComparison.OrdinalIgnoreCase)
            || SectionHeadings.Find(title) is not null || PhoneReader.Find(title, isLabelled: false) is not null
            ? null
            : title;
    }
}
