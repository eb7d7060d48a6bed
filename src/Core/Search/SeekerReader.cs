using System.Text.Json;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Understanding;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Search;

/// <summary>Makes the two things that a search needs of a resume: what to look for, and whom to rank for.</summary>
public sealed class SeekerReader(IBlobStore blobs)
{
    private const int MaxPositions = 5;
    private const int MaxSkills = 30;

    /// <exception cref="InvalidOperationException">The resume is not ready.</exception>
    public static SearchCriteria CriteriaOf(Resume resume, SearchWishes wishes, int limit)
    {
        var fields = FieldsOf(resume);
        var conditions = ConditionsOf(resume, wishes);
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
            AreaIsRequired = conditions.Places.Count > 0,
            RemoteOnly = conditions.RemoteOnly,
            MinimumSalary = conditions.MinimumSalary,
            YearsOfExperience = fields.YearsOfExperience,
            Language = ResumeFieldsText.LanguageOf(fields),
            Limit = limit,
        };
    }

    /// <exception cref="InvalidOperationException">The resume is not ready.</exception>
    public async Task<Seeker> ReadAsync(Resume resume, SearchWishes wishes, CancellationToken cancellationToken)
    {
        var fields = FieldsOf(resume);
        var text = resume.File is null ? null : await blobs.GetAsync(ResumeBlobs.TextOf(resume.AccountId, resume.Id), cancellationToken);
        var plain = text is null
            ? ResumeFieldsText.Of(fields)
            : JsonSerializer.Deserialize(text.Bytes.Span, RecordJson.Of<ResumeText>())?.Plain ?? "";
        return new Seeker(plain, fields, ConditionsOf(resume, wishes), ResumeFieldsText.LanguageOf(fields));
    }

    /// <summary>What the person typed as a wish is a condition; what a file says in passing only moves the ranking.</summary>
    private static HardConditions ConditionsOf(Resume resume, SearchWishes wishes)
    {
        var typed = resume.Source == ResumeSource.Manual ? FieldsOf(resume) : null;
        var place = wishes.Area ?? typed?.City;
        return new HardConditions
        {
            MinimumSalary = wishes.MinimumSalary ?? typed?.Salary,
            Places = place is null ? [] : [place],
        };
    }

    private static ResumeFields FieldsOf(Resume resume) =>
        resume.Fields ?? throw new InvalidOperationException($"Resume {resume.Id} has no fields yet.");
}
