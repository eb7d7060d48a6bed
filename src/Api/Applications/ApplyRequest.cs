using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Applications;

/// <summary>An application to send. Who applies is always the one signed in.</summary>
public sealed record ApplyRequest
{
    public const int MaxCoverLetter = 10_000;

    [Mandatory]
    [Line(120)]
    public string? VacancyId { get; init; }

    /// <summary>One of the seeker's resumes that is ready.</summary>
    [Mandatory]
    [Line(36)]
    public string? ResumeId { get; init; }

    /// <summary>Plain text.</summary>
    [Prose(MaxCoverLetter)]
    public string? CoverLetter { get; init; }

    /// <summary>The seeker's own id, or nothing: another's is a 403.</summary>
    [Line(36)]
    public string? UserId { get; init; }
}
