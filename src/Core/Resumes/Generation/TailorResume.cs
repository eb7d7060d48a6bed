using JobFunctions.Core.Matching;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Resumes.Understanding;
using JobFunctions.Core.Text;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Resumes.Generation;

/// <summary>Chooses and orders what a resume says for a vacancy: the skills that it asks for first, and what was done with them first within each job.</summary>
/// <remarks>
/// Adds nothing: each field, and each line of the summary and of the further sections, is of the resume. The jobs keep their order, the latest first.
/// Of the vacancy only the spelling of the position is taken, where it is the very position that the person looks for.
/// Interests and referees are left out: the one wins nothing, the others are other people.
/// </remarks>
internal static class TailorResume
{
    private const int MaxSummaryLines = 12;
    private const int MaxExtraLines = 60;
    private const int MaxSummarySkills = 6;

    private static readonly (SectionKind Kind, string JsonName)[] Kept =
    [
        (SectionKind.Projects, "projects"), (SectionKind.Courses, "certificates"), (SectionKind.Awards, "awards"),
        (SectionKind.Achievements, "awards"), (SectionKind.Publications, "publications"), (SectionKind.Volunteer, "volunteer"),
    ];

    /// <param name="text">What was read of the file; null for a resume without one.</param>
    /// <param name="match">How the resume fits the vacancy.</param>
    /// <param name="today">In UTC.</param>
    public static TailoredResume Run(ResumeFields fields, ResumeText? text, Vacancy vacancy, RankedVacancy match, DateOnly today)
    {
        var language = ResumeFieldsText.LanguageOf(fields);
        var isMatched = MatcherOf(match.MatchedSkills);
        var tailored = fields with
        {
            DesiredPosition = PositionFor(fields.DesiredPosition ?? fields.CurrentPosition, vacancy.Title),
            Skills = [.. fields.Skills.OrderBy(skill => isMatched(skill) ? 0 : 1)],
            Experience = [.. fields.Experience.Select(job => job with { Description = Ordered(job.Description, match.MatchedSkills) })],
            Evidence = [],
        };
        var outline = text is null ? null : Outline.Of(text, today);
        List<string> summary = [.. SummaryOf(tailored, isMatched, language), .. OwnSummary(outline)];
        List<ResumeExtra> extras = [.. ExtrasOf(outline)];
        var said = string.Join('\n', [ResumeFieldsText.Of(tailored), .. summary, .. extras.SelectMany(extra => extra.Lines)]);
        return new TailoredResume(language, tailored, [.. summary, .. Unsaid(match, outline, said)], extras);
    }

    /// <summary>Lines elsewhere in the resume that show what the vacancy asks for.</summary>
    private static IEnumerable<string> Unsaid(RankedVacancy match, Outline? outline, string said)
    {
        var quotes = match.Evidence.Select(evidence => evidence.ResumeQuote).Where(quote => quote.Length > 0 && !said.Contains(quote, StringComparison.OrdinalIgnoreCase)).ToList();
        return (outline?.Sections ?? [])
            .Where(section => section.Kind >= SectionKind.Summary && section.Kind is not (SectionKind.Skills or SectionKind.Languages or SectionKind.References or SectionKind.Interests))
            .SelectMany(section => section.Lines)
            .Where(line => !line.IsMargin && !line.Text.Contains('@', StringComparison.Ordinal) && quotes.Any(quote => line.Text.Contains(quote, StringComparison.OrdinalIgnoreCase)))
            .Select(line => Plain(line.Text))
            .Where(line => !said.Contains(line, StringComparison.OrdinalIgnoreCase))
            .Distinct()
            .Take(MaxSummaryLines);
    }

    /// <summary>The vacancy's spelling of the position where it has the same words; else the person's.</summary>
    private static string? PositionFor(string? wanted, string title)
    {
        return wanted is not null && Stems(wanted).SetEquals(Stems(title)) ? title.Trim() : wanted;

        static HashSet<string> Stems(string text) => [.. Tokenizer.Tokenize(text).Select(token => Stemmer.Stem(token.Word))];
    }

    private static Func<string, bool> MatcherOf(IReadOnlyList<string> matched)
    {
        var names = matched.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var known = matched.Select(SkillTaxonomy.Default.Resolve).OfType<Skill>().ToHashSet();
        return skill => names.Contains(skill) || (SkillTaxonomy.Default.Resolve(skill) is { } found && known.Contains(found));
    }

    /// <summary>Puts the lines that name a matching skill first, where each line is a sentence of its own.</summary>
    private static string? Ordered(string? description, IReadOnlyList<string> matched)
    {
        if (DescriptionLines.Of(description) is not { Count: > 1 } lines
            || lines.Any(line => char.IsLower(line[0]) || line[^1] is not ('.' or ';' or '!')))
        {
            return description;
        }

        var known = matched.Select(SkillTaxonomy.Default.Resolve).OfType<Skill>().ToHashSet();
        return string.Join('\n', lines.OrderBy(line => SkillTaxonomy.Default.Find(line).Any(mention => known.Contains(mention.Skill)) ? 0 : 1));
    }

    private static IEnumerable<string> SummaryOf(ResumeFields fields, Func<string, bool> isMatched, string language)
    {
        var words = ResumeWording.In(language);
        if ((fields.CurrentPosition ?? fields.DesiredPosition) is { } position && fields.YearsOfExperience is > 0 and var years)
        {
            yield return words.Career(position, years);
        }

        if (fields.Skills.Where(isMatched).Take(MaxSummarySkills).ToList() is { Count: > 0 } skills)
        {
            yield return words.Skilled(string.Join(", ", skills));
        }
    }

    private static IEnumerable<string> OwnSummary(Outline? outline) => (outline?.Of(SectionKind.Summary) ?? [])
        .SelectMany(section => section.Lines)
        .Where(line => !line.IsMargin)
        .Select(line => Plain(line.Text))
        .Distinct()
        .Take(MaxSummaryLines);

    private static IEnumerable<ResumeExtra> ExtrasOf(Outline? outline)
    {
        foreach (var (kind, jsonName) in Kept)
        {
            var sections = (outline?.Of(kind) ?? []).ToList();
            var lines = sections.SelectMany(section => section.Lines).Where(line => !line.IsMargin).Select(line => Plain(line.Text)).Take(MaxExtraLines).ToList();
            if (lines.Count > 0)
            {
                yield return new ResumeExtra(sections[0].Heading.Trim(' ', ':', '\t'), jsonName, lines);
            }
        }
    }

    private static string Plain(string line) => line.Replace('\t', ' ');
}
