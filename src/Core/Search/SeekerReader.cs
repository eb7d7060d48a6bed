using JobFunctions.Core.Matching;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Understanding;
using JobFunctions.Core.Search.Preferences;

namespace JobFunctions.Core.Search;

/// <summary>Makes the two things that a search needs of a resume: what to look for, and whom to rank for.</summary>
public sealed class SeekerReader(ReadPlainText readText)
{
    private const int MaxPositions = 5;
    private const int MaxSkills = 30;

    /// <exception cref="InvalidOperationException">The resume is not ready.</exception>
    public static SearchCriteria CriteriaOf(Resume resume, SearchWishes wishes, SearchPreferences preferences, int limit)
    {
        var fields = FieldsOf(resume);
        var conditions = ConditionsOf(resume, wishes, preferences);
        var positions = new[] { fields.DesiredPosition, fields.CurrentPosition }
            .Concat(fields.Experience.Select(job => job.Position))
            .OfType<string>().Where(position => !string.IsNullOrWhiteSpace(position))
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxPositions);
        return new SearchCriteria
        {
            Positions = [.. positions],
            Skills = [.. fields.Skills.Take(MaxSkills)],
            Text = wishes.Text,
            Area = conditions.Places.Count > 0 ? conditions.Places[0] : fields.City,
            // A source looks in one place: of several, it looks widely, and the others are told apart here.
            AreaIsRequired = conditions.Places.Count == 1,
            RemoteOnly = conditions.RemoteOnly,
            MinimumSalary = conditions.MinimumSalary,
            YearsOfExperience = fields.YearsOfExperience,
            Language = ResumeFieldsText.LanguageOf(fields),
            Limit = limit,
        };
    }

    /// <exception cref="InvalidOperationException">The resume is not ready.</exception>
    public async Task<Seeker> ReadAsync(Resume resume, SearchWishes wishes, SearchPreferences preferences, CancellationToken cancellationToken)
    {
        var fields = FieldsOf(resume);
        var plain = await readText.RunAsync(resume, cancellationToken);
        return new Seeker(plain, fields, ConditionsOf(resume, wishes, preferences), ResumeFieldsText.LanguageOf(fields));
    }

    /// <summary>What the person typed as a wish is a condition; what a file says in passing only moves the ranking.</summary>
    private static HardConditions ConditionsOf(Resume resume, SearchWishes wishes, SearchPreferences preferences)
    {
        var typed = resume.Source == ResumeSource.Manual ? FieldsOf(resume) : null;
        var conditions = preferences.ConditionsOf(wishes);
        return conditions with
        {
            MinimumSalary = conditions.MinimumSalary ?? typed?.Salary,
            Places = conditions.Places.Count == 0 && typed?.City is { } city ? [city] : conditions.Places,
        };
    }

    private static ResumeFields FieldsOf(Resume resume) =>
        resume.Fields ?? throw new InvalidOperationException($"Resume {resume.Id} has no fields yet.");
}
