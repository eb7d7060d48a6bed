using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Applications;

/// <summary>A seeker's application for a vacancy of the platform.</summary>
public sealed record Application
{
    public required ApplicationId Id { get; init; }

    public required VacancyId VacancyId { get; init; }

    /// <summary>Title of the vacancy when the seeker applied; it is fixed by then.</summary>
    public required string VacancyTitle { get; init; }

    /// <summary>Name of the employer when the seeker applied; null where it had none.</summary>
    public string? Company { get; init; }

    /// <summary>Whose vacancy it is.</summary>
    public required AccountId EmployerId { get; init; }

    /// <summary>The seeker.</summary>
    public required AccountId AccountId { get; init; }

    public required ResumeId ResumeId { get; init; }

    /// <summary>Plain text.</summary>
    public string? CoverLetter { get; init; }

    public required ApplicationStatus Status { get; init; }

    /// <summary>Why it was accepted, rejected or withdrawn, in the words of who did.</summary>
    public string? Reason { get; init; }

    /// <summary>How well the resume fits the vacancy, 0-100; null while it is computed.</summary>
    public int? Match { get; init; }

    /// <summary>The match in a sentence, in the language of the resume; null while it is computed.</summary>
    public string? Explanation { get; init; }

    /// <summary>Whether the resume or the vacancy went before the match was computed, so that it never will be.</summary>
    public bool IsUnmatchable { get; init; }

    public IReadOnlyList<string> MatchedSkills { get; init; } = [];

    public IReadOnlyList<string> MissingSkills { get; init; } = [];

    /// <summary>When the vacancy was closed or deleted while this was undecided, of which the seeker is told; null while the vacancy stands.</summary>
    public DateTimeOffset? VacancyClosedAt { get; init; }

    /// <summary>What the seeker or the employer is yet to be told.</summary>
    public IReadOnlyList<Announcement> Announcements { get; init; } = [];

    /// <summary>How many announcements there were so far; numbers the next.</summary>
    public int Announced { get; init; }

    public required DateTimeOffset AppliedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}
