using JobFunctions.Api.Reference;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;

namespace JobFunctions.Api.Applications;

/// <summary>What a candidate's resume says, as the employer sees it.</summary>
/// <param name="Name">Null in blind mode, as are the ways to reach the person.</param>
/// <param name="Experience">Latest first; in blind mode without the descriptions, where people write names. Names and contacts are taken out of the rest.</param>
/// <param name="Salary">The monthly wish.</param>
internal sealed record CandidateResumeReply(
    string? Name,
    string? Email,
    string? Phone,
    string? City,
    string? CurrentPosition,
    string? DesiredPosition,
    double? YearsOfExperience,
    IReadOnlyList<string> Skills,
    IReadOnlyList<Employment> Experience,
    IReadOnlyList<Education> Education,
    EducationLevel? EducationLevel,
    IReadOnlyList<LanguageSkill> Languages,
    MoneyReply? Salary)
{
    public static CandidateResumeReply Of(ResumeFields fields, RateTable rates, bool isBlind)
    {
        var said = isBlind ? Blind(fields) : fields;
        return new CandidateResumeReply(
            said.Name,
            said.Email,
            said.Phone,
            said.City,
            said.CurrentPosition,
            said.DesiredPosition,
            said.YearsOfExperience,
            said.Skills,
            said.Experience,
            said.Education,
            said.EducationLevel,
            said.Languages,
            MoneyReply.Of(said.Salary, rates));
    }

    private static ResumeFields Blind(ResumeFields fields)
    {
        var text = new BlindText(fields.Name);
        return fields with
        {
            Name = null,
            Email = null,
            Phone = null,
            CurrentPosition = text.Of(fields.CurrentPosition),
            DesiredPosition = text.Of(fields.DesiredPosition),
            Experience = [.. fields.Experience.Select(job => job with { Position = text.Of(job.Position), Employer = text.Of(job.Employer), Description = null })],
            Education = [.. fields.Education.Select(school => school with { Institution = text.Of(school.Institution), Field = text.Of(school.Field) })],
        };
    }
}
