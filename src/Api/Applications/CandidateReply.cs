using JobFunctions.Core.Accounts;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Applications;

/// <summary>Somebody who applied for a vacancy.</summary>
/// <param name="UserId">Null in blind mode, as is everything else that names the person.</param>
/// <param name="ResumeId">Null in blind mode.</param>
/// <param name="CoverLetter">Null in blind mode: people sign their letters.</param>
/// <param name="Reason">Why it was decided or withdrawn, in the words of who did; in blind mode not the seeker's words.</param>
/// <param name="Match">How well the resume fits, 0-100; null while it is computed.</param>
/// <param name="Resume">What the resume says; null when the person deleted it, or withdrew.</param>
internal sealed record CandidateReply(
    ApplicationId ApplicationId,
    VacancyId VacancyId,
    string VacancyTitle,
    AccountId? UserId,
    ResumeId? ResumeId,
    string? CoverLetter,
    ApplicationStatus Status,
    string? Reason,
    int? Match,
    string? Explanation,
    IReadOnlyList<string> MatchedSkills,
    IReadOnlyList<string> MissingSkills,
    CandidateResumeReply? Resume,
    DateTimeOffset AppliedAt,
    DateTimeOffset UpdatedAt)
{
    public static CandidateReply Of(Application application, ResumeFields? fields, RateTable rates, bool isBlind) => new(
        application.Id,
        application.VacancyId,
        application.VacancyTitle,
        isBlind ? null : application.AccountId,
        isBlind ? null : application.ResumeId,
        isBlind ? null : application.CoverLetter,
        application.Status,
        isBlind && application.Status == ApplicationStatus.Withdrawn ? null : application.Reason,
        application.Match,
        application.Explanation,
        application.MatchedSkills,
        application.MissingSkills,
        fields is null || application.Status == ApplicationStatus.Withdrawn ? null : CandidateResumeReply.Of(fields, rates, isBlind),
        application.AppliedAt,
        application.UpdatedAt);
}
