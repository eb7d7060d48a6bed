using System.Globalization;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Matching.Roles;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Resumes.Understanding;

namespace JobFunctions.Core.Resumes.Quality;

/// <summary>Says how good a resume is and what would make it better. Offline and deterministic: it depends on the resume alone.</summary>
public sealed class AssessResume(ReadPlainText readText, VacancyRanker ranker)
{
    private const int MaxKeywords = 10;
    private const int WantedSkills = 8;
    private const int DescribedLength = 80;
    private const int DescribedJobs = 3;

    // A skill that the resume shows by a near relative to this degree is not missing.
    private const float Known = 0.5f;

    /// <param name="resume">One that is ready.</param>
    public async Task<ResumeQuality> RunAsync(Resume resume, CancellationToken cancellationToken)
    {
        var fields = resume.Fields ?? throw new InvalidOperationException($"Resume {resume.Id} has no fields yet.");
        return Assess(fields, await readText.RunAsync(resume, cancellationToken));
    }

    /// <param name="text">The resume's plain text.</param>
    internal ResumeQuality Assess(ResumeFields fields, string text)
    {
        var language = ResumeFieldsText.LanguageOf(fields);
        var strength = ranker.Prepare(new Seeker(text, fields, new HardConditions(), language)).SkillStrength;
        var wanted = (fields.DesiredPosition ?? fields.CurrentPosition) is { } position ? RoleSkills.Default.WantedFor(position) : [];
        var missing = wanted.Where(entry => strength[entry.Skill.Index] < Known).Take(MaxKeywords).Select(entry => entry.Skill.NameIn(language)).ToList();
        List<Judgement> judgements =
        [
            Contacts(fields), Position(fields), Experience(fields), Skills(fields, wanted, strength, missing.Count > 0), Education(fields),
            One("languages", 5, fields.Languages.Count > 0, QualityLack.Languages), One("salary", 2, fields.Salary is not null, QualityLack.Salary),
        ];
        var wording = QualityWording.In(language);
        return new ResumeQuality(
            judgements.Sum(judgement => judgement.Part.Points),
            [.. judgements.Select(judgement => judgement.Part)],
            [.. judgements.Select(judgement => ReasonOf(judgement, wording))],
            missing,
            [.. judgements.SelectMany(judgement => judgement.Lacks).OrderByDescending(lack => lack.Points).Select(lack => AdviceOf(lack.Lack, missing, wording))],
            language);
    }

    private static Judgement Contacts(ResumeFields fields) => Of(
        "contacts",
        (4, fields.Name is not null, QualityLack.Name),
        (4, fields.Email is not null, QualityLack.Email),
        (4, fields.Phone is not null, QualityLack.Phone),
        (3, fields.City is not null, QualityLack.City));

    private static Judgement Position(ResumeFields fields) => fields is { DesiredPosition: null, CurrentPosition: not null }
        ? new Judgement(new QualityPart("position", 6, 10), [new Lost(QualityLack.DesiredPosition, 4)])
        : One("position", 10, fields.DesiredPosition is not null, QualityLack.DesiredPosition);

    private static Judgement Experience(ResumeFields fields)
    {
        if (fields.Experience.Count == 0)
        {
            return One("experience", 30, false, QualityLack.Experience);
        }

        var latest = fields.Experience.Take(DescribedJobs).ToList();
        var described = latest.Count(job => job.Description?.Length >= DescribedLength) * 10 / latest.Count;
        var dated = fields.Experience.Count(job => job.From is not null) * 8 / fields.Experience.Count;
        var hasResults = fields.Experience.Any(job => job.Description is { } text && text.AsSpan().ContainsAnyInRange('0', '9'));
        List<Lost> lacks = [];
        AddLack(lacks, QualityLack.Dates, 8 - dated);
        AddLack(lacks, QualityLack.Descriptions, 10 - described);
        AddLack(lacks, QualityLack.Results, hasResults ? 0 : 4);
        return new Judgement(new QualityPart("experience", 8 + dated + described + (hasResults ? 4 : 0), 30), lacks);
    }

    /// <summary>How many there are, and how much there is of what the position asks for; where that is not known, only how many.</summary>
    private static Judgement Skills(ResumeFields fields, IReadOnlyList<(Skill Skill, double Share)> wanted, float[] strength, bool isAnyMissing)
    {
        var (most, asked) = (30, wanted.Sum(entry => entry.Share));
        var mostOfCount = asked > 0 ? 10 : most;
        var count = Math.Min(fields.Skills.Count, WantedSkills) * mostOfCount / WantedSkills;

        // Nobody has all that is asked for anywhere: half of it is as good as most get.
        var held = asked > 0 ? Math.Min(1, 2 * wanted.Sum(entry => entry.Share * Math.Min(1, strength[entry.Skill.Index])) / asked) : 0;
        var keywords = (int)Math.Round(held * (most - mostOfCount));
        List<Lost> lacks = [];
        AddLack(lacks, QualityLack.FewSkills, mostOfCount - count);
        AddLack(lacks, QualityLack.Keywords, isAnyMissing ? most - mostOfCount - keywords : 0);
        return new Judgement(new QualityPart("skills", count + keywords, most), lacks);
    }

    private static Judgement Education(ResumeFields fields) =>
        One("education", 8, fields.Education.Count > 0 || fields.EducationLevel is not null, QualityLack.Education);

    private static Judgement One(string name, int most, bool isThere, QualityLack lack) => Of(name, (most, isThere, lack));

    private static Judgement Of(string name, params (int Points, bool IsThere, QualityLack Lack)[] checks) => new(
        new QualityPart(name, checks.Sum(check => check.IsThere ? check.Points : 0), checks.Sum(check => check.Points)),
        [.. checks.Where(check => !check.IsThere).Select(check => new Lost(check.Lack, check.Points))]);

    private static void AddLack(List<Lost> lacks, QualityLack lack, int points)
    {
        if (points > 0)
        {
            lacks.Add(new Lost(lack, points));
        }
    }

    private static string ReasonOf(Judgement judgement, QualityWording wording) => wording.PartText(
        wording.Parts[judgement.Part.Name],
        judgement.Part.Points,
        judgement.Part.Most,
        judgement.Lacks.Count == 0 ? null : string.Join(", ", judgement.Lacks.Select(lack => wording.Lacks[lack.Lack])));

    private static string AdviceOf(QualityLack lack, List<string> missing, QualityWording wording) =>
        lack != QualityLack.Keywords ? wording.Advice[lack]
        : string.Format(CultureInfo.InvariantCulture, wording.Advice[lack], string.Join(", ", missing.Take(5)));

    private sealed record Judgement(QualityPart Part, IReadOnlyList<Lost> Lacks);

    /// <param name="Points">What it costs.</param>
    private sealed record Lost(QualityLack Lack, int Points);
}
