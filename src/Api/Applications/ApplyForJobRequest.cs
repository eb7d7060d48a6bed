using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Applications;

/// <summary>An application to send, by the names of job portals. Who applies is always the one signed in; somebody else's id is refused.</summary>
public sealed record ApplyForJobRequest
{
    /// <summary>The vacancy; <c>vacancy_id</c> says the same.</summary>
    [Line(120)]
    public string? JobId { get; init; }

    [Line(120)]
    public string? VacancyId { get; init; }

    /// <summary>One of the seeker's resumes that is ready; the one sent last where it is missing.</summary>
    [Line(36)]
    public string? ResumeId { get; init; }

    /// <summary>The seeker's own id, or nothing: another's is a 403. So are <c>job_seeker</c> and <c>user_id</c>.</summary>
    [Line(36)]
    public string? JobSeekerId { get; init; }

    [Line(36)]
    public string? JobSeeker { get; init; }

    [Line(36)]
    public string? UserId { get; init; }

    /// <summary>Plain text.</summary>
    [Prose(ApplyRequest.MaxCoverLetter)]
    public string? CoverLetter { get; init; }
}
