using JobFunctions.Api.Reference;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;

namespace JobFunctions.Api.Applications;

/// <summary>What a candidate's resume says, as the employer sees it.</summary>
/// <param name="Name">Null in blind mode, as are the ways to reach the person.</param>
/// <param name="Experience">Latest first; in blind mode without the descriptions, where people write names.</param>
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
    public static CandidateResumeReply Of(ResumeFields fields, RateTable rates, bool isBlind) => new(
        isBlind ? null : fields.Name,
        isBlind ? null : fields.Email,
        isBlind ? null : fields.Phone,
        fields.City,
        fields.CurrentPosition,
        fields.DesiredPosition,
        fields.YearsOfExperience,
        fields.Skills,
        isBlind ? [.. fields.Experience.Select(job => job with { Description = null })] : fields.Experience,
        fields.Education,
        fields.EducationLevel,
        fields.Languages,
        MoneyReply.Of(fields.Salary, rates));
}
