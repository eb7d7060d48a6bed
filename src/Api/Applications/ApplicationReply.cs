using JobFunctions.Core.Accounts;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Applications;

/// <summary>An application for a vacancy of the platform.</summary>
/// <param name="UserId">The seeker.</param>
/// <param name="Status"><c>pending</c>, <c>reviewed</c>, <c>interview</c>, <c>accepted</c>, <c>rejected</c> or <c>withdrawn</c>.</param>
/// <param name="Reason">Why it was decided or withdrawn, in the words of who did.</param>
/// <param name="Match">How well the resume fits, 0-100; null while it is computed.</param>
/// <param name="Explanation">The match in a sentence; null while it is computed.</param>
/// <param name="VacancyClosedAt">When the vacancy was closed or deleted while this was undecided, known within minutes; null while the vacancy stands.</param>
internal sealed record ApplicationReply(
    ApplicationId ApplicationId,
    VacancyId VacancyId,
    string VacancyTitle,
    string? Company,
    ResumeId ResumeId,
    AccountId UserId,
    string? CoverLetter,
    ApplicationStatus Status,
    string? Reason,
    int? Match,
    string? Explanation,
    IReadOnlyList<string> MatchedSkills,
    IReadOnlyList<string> MissingSkills,
    DateTimeOffset? VacancyClosedAt,
    DateTimeOffset AppliedAt,
    DateTimeOffset UpdatedAt)
{
    public static ApplicationReply Of(Application application) => new(
        application.Id,
        application.VacancyId,
        application.VacancyTitle,
        application.Company,
        application.ResumeId,
        application.AccountId,
        application.CoverLetter,
        application.Status,
        application.Reason,
        application.Match,
        application.Explanation,
        application.MatchedSkills,
        application.MissingSkills,
        application.VacancyClosedAt,
        application.AppliedAt,
        application.UpdatedAt);
}
