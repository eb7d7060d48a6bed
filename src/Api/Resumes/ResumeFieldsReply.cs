using JobFunctions.Api.Reference;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;

namespace JobFunctions.Api.Resumes;

/// <summary>What a resume says, field by field; null or empty where it says nothing.</summary>
/// <param name="YearsOfExperience">To one decimal.</param>
/// <param name="Experience">Latest first.</param>
/// <param name="Salary">The monthly wish.</param>
/// <param name="Confidence">How sure the reading is, 0 to 1, by the name of the field.</param>
internal sealed record ResumeFieldsReply(
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
    MoneyReply? Salary,
    IReadOnlyDictionary<string, double> Confidence)
{
    public static ResumeFieldsReply Of(ResumeFields fields, RateTable rates) => new(
        fields.Name,
        fields.Email,
        fields.Phone,
        fields.City,
        fields.CurrentPosition,
        fields.DesiredPosition,
        fields.YearsOfExperience,
        fields.Skills,
        fields.Experience,
        fields.Education,
        fields.EducationLevel,
        fields.Languages,
        MoneyReply.Of(fields.Salary, rates),
        fields.Confidence);
}
