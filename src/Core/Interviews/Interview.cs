using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Interviews;

/// <summary>A talk between an employer and a candidate.</summary>
public sealed record Interview
{
    public required InterviewId Id { get; init; }

    public required ApplicationId ApplicationId { get; init; }

    /// <summary>The vacancy that the candidate applied for; null for an interview of before it was kept.</summary>
    public VacancyId? VacancyId { get; init; }

    /// <summary>Its title.</summary>
    public required string VacancyTitle { get; init; }

    /// <summary>Name of the employer when the seeker applied; null where it had none.</summary>
    public string? Company { get; init; }

    public required AccountId EmployerId { get; init; }

    /// <summary>The candidate.</summary>
    public required AccountId AccountId { get; init; }

    /// <summary>Null while the candidate has several times to choose from.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>The times to choose from, earliest first; empty for one time.</summary>
    public IReadOnlyList<DateTimeOffset> Slots { get; init; } = [];

    public required int DurationMinutes { get; init; }

    /// <summary>Where to come to.</summary>
    public string? Location { get; init; }

    /// <summary>Where to call in.</summary>
    public string? Link { get; init; }

    public string? Note { get; init; }

    public required InterviewStatus Status { get; init; }

    /// <summary>Raised with each change of what stands in calendars (RFC 5545, 3.8.7.4).</summary>
    public int Sequence { get; init; }

    /// <summary>Whether it stands in the employer's calendar: the candidate took a time, and that was not dropped for a new choice.</summary>
    public bool IsInEmployersCalendar { get; init; }

    /// <summary>The start that both sides were reminded of, or of which no reminder is due.</summary>
    public DateTimeOffset? RemindedFor { get; init; }

    public IReadOnlyList<Announcement> Announcements { get; init; } = [];

    /// <summary>How many announcements there were so far; numbers the next.</summary>
    public int Announced { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The times that the candidate may take; none once one is booked, and none that is over.</summary>
    public IEnumerable<DateTimeOffset> OfferedAt(DateTimeOffset now) => StatusAt(now) is not (InterviewStatus.Proposed or InterviewStatus.Moved) ? []
        : (Slots.Count > 0 ? Slots : StartsAt is { } only ? [only] : []).Where(start => start > now);

    public InterviewStatus StatusAt(DateTimeOffset now) =>
        Status != InterviewStatus.Cancelled && StartsAt?.AddMinutes(DurationMinutes) <= now ? InterviewStatus.Done : Status;
}
