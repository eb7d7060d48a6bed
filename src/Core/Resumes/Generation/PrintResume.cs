namespace JobFunctions.Core.Resumes.Generation;

/// <summary>Lays a tailored resume out as paragraphs in one column, the sections under headings that programs know.</summary>
internal static class PrintResume
{
    public static PrintedResume Run(TailoredResume resume)
    {
        var (fields, words) = (resume.Fields, ResumeWording.In(resume.Language));
        List<PrintedParagraph> paragraphs = [];
        Add(ParagraphStyle.Title, fields.Name);
        Label(words.Position, fields.DesiredPosition);
        Label(words.City, fields.City);
        Label(words.Phone, fields.Phone);
        Label(words.Email, fields.Email);
        Label(words.Salary, fields.Salary is { } salary ? words.SalaryText(salary) : null);

        Section(words.Summary, resume.Summary.Select(line => new PrintedParagraph(ParagraphStyle.Text, line)));
        Section(words.Skills, fields.Skills.Count > 0 ? [new PrintedParagraph(ParagraphStyle.Text, string.Join(", ", fields.Skills))] : []);
        Section(words.Experience, fields.Experience.SelectMany(job => Job(job, words)));
        if (fields.Experience.Count == 0 && fields.YearsOfExperience is { } years)
        {
            Label(words.Experience, words.Years(years));
        }

        Section(words.Education, fields.Education.SelectMany(school => School(school, words)));
        if (fields.Education.Count == 0 && fields.EducationLevel is { } level)
        {
            Label(words.Education, words.Levels[level]);
        }

        Section(words.Languages, fields.Languages.Select(language => new PrintedParagraph(ParagraphStyle.Text, Language(language, words))));
        foreach (var extra in resume.Extras)
        {
            Section(extra.Heading, extra.Lines.Select(line => new PrintedParagraph(ParagraphStyle.Bullet, line)));
        }

        var title = string.Join(" – ", new[] { fields.Name, fields.DesiredPosition }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return new PrintedResume(title, resume.Language, paragraphs);

        void Add(ParagraphStyle style, string? text)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                paragraphs.Add(new PrintedParagraph(style, text));
            }
        }

        void Label(string label, string? value) => Add(ParagraphStyle.Text, string.IsNullOrWhiteSpace(value) ? null : $"{label}: {value}");

        void Section(string heading, IEnumerable<PrintedParagraph> content)
        {
            var lines = content.Where(line => !string.IsNullOrWhiteSpace(line.Text)).ToList();
            if (lines.Count > 0)
            {
                Add(ParagraphStyle.Heading, heading);
                paragraphs.AddRange(lines);
            }
        }
    }

    /// <summary>The lines as a reader of files would give them.</summary>
    public static ResumeText ToText(PrintedResume resume) => new(
    [
        .. resume.Paragraphs.Select(paragraph => new ResumeLine(
            paragraph.Style == ParagraphStyle.Bullet ? $"• {paragraph.Text}" : paragraph.Text,
            IsBold: paragraph.Style is ParagraphStyle.Title or ParagraphStyle.Heading or ParagraphStyle.Name,
            StartsBlock: paragraph.StartsItem || paragraph.Style is ParagraphStyle.Title or ParagraphStyle.Heading)),
    ]);

    private static IEnumerable<PrintedParagraph> Job(Employment job, ResumeWording words)
    {
        var period = words.PeriodText(job);
        if (period is not null)
        {
            yield return new PrintedParagraph(ParagraphStyle.Text, period, StartsItem: true);
        }

        yield return new PrintedParagraph(ParagraphStyle.Name, job.Position ?? "", StartsItem: period is null);
        yield return new PrintedParagraph(ParagraphStyle.Text, job.Employer ?? "");
        foreach (var line in DescriptionLines.Of(job.Description))
        {
            yield return new PrintedParagraph(ParagraphStyle.Bullet, line);
        }
    }

    private static IEnumerable<PrintedParagraph> School(Education school, ResumeWording words)
    {
        yield return new PrintedParagraph(ParagraphStyle.Name, school.Institution ?? "", StartsItem: true);
        var level = school.Level is { } known ? words.Levels[known] : null;
        var field = school.Field is null ? null : level is null ? $"{char.ToUpperInvariant(words.Field[0])}{words.Field[1..]}{school.Field}" : $"{words.Field}{school.Field}";
        var learned = level is not null && field is not null && words.Field.EndsWith(": ", StringComparison.Ordinal) ? $"{level}, {field}" : string.Join(' ', new[] { level, field }.OfType<string>());
        yield return new PrintedParagraph(ParagraphStyle.Text, string.Join(", ", new[] { learned, school.Year?.ToString("0000", null) }.Where(part => !string.IsNullOrEmpty(part))));
    }

    private static string Language(LanguageSkill language, ResumeWording words) => language.Level is { } level
        ? $"{language.Name} – {(level == LanguageSkill.Native ? words.Native : level)}"
        : language.Name;
}
