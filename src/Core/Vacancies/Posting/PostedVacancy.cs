using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>A vacancy that an employer posted on this platform.</summary>
public sealed record PostedVacancy
{
    /// <summary>How long a deleted vacancy stays as a mark: longer than any instance goes without looking at changes.</summary>
    public static readonly TimeSpan DeletedRetention = TimeSpan.FromDays(1);

    public required VacancyId Id { get; init; }

    /// <summary>The HR whose it is.</summary>
    public required AccountId EmployerId { get; init; }

    /// <summary>The employer's name when the vacancy was written.</summary>
    public string? Company { get; init; }

    public required string Title { get; init; }

    /// <summary>Plain text.</summary>
    public required string Description { get; init; }

    /// <summary>Safe HTML; null where the employer wrote plain text.</summary>
    public string? DescriptionHtml { get; init; }

    /// <summary>A town or free words.</summary>
    public string? Location { get; init; }

    /// <summary>ISO 3166 alpha-2.</summary>
    public string? Country { get; init; }

    public bool IsRemote { get; init; }

    public JobType? JobType { get; init; }

    public ExperienceLevel? Experience { get; init; }

    public string? Category { get; init; }

    public IReadOnlyList<string> Skills { get; init; } = [];

    public Money? Salary { get; init; }

    public required PostingStatus Status { get; init; }

    /// <summary>Why it was rejected, or closed.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Whether an admin has ever accepted it: its title is fixed since, because people applied to that.</summary>
    public bool WasAccepted { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was accepted first; null before.</summary>
    public DateTimeOffset? PostedAt { get; init; }

    /// <summary>Deleted: kept for a day as a mark, for the instances that have it in their search.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>Out of sight while its employer is blocked, whatever its status.</summary>
    public bool IsSuspended { get; init; }

    /// <summary>The expiry that the employer was reminded of, or of which no reminder is due; another one arms the reminder again.</summary>
    public DateTimeOffset? RemindedFor { get; init; }

    /// <summary>Whether its open applications are yet to follow it, since it was closed, deleted or opened again.</summary>
    public bool IsFollowUpDue { get; init; }

    /// <summary>What the employer is yet to be told.</summary>
    public IReadOnlyList<Announcement> Announcements { get; init; } = [];

    /// <summary>How many announcements there were so far; numbers the next.</summary>
    public int Announced { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Of the last change; later with every change, see <see cref="Changed"/>.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Whether anybody may see it and apply.</summary>
    public bool IsOpenAt(DateTimeOffset now) => Status == PostingStatus.Accepted && !IsDeleted && !IsSuspended && ExpiresAt > now;

    /// <summary>What is left of it as a mark: that it is gone, and nothing of what was written or by whom.</summary>
    public PostedVacancy Deleted() => new()
    {
        Id = Id,
        EmployerId = default,
        Title = "",
        Description = "",
        Status = Status,
        ExpiresAt = ExpiresAt,
        IsDeleted = true,
        IsFollowUpDue = IsFollowUpDue || WasAccepted,
        CreatedAt = CreatedAt,
        UpdatedAt = UpdatedAt,
    };

    /// <summary>Tells of its last change.</summary>
    /// <param name="by">null for the platform itself.</param>
    public ActivityEntry Activity(ActivityAction action, AccountId? by) => new(UpdatedAt, action, by, EmployerId, ActivitySubject.Of(Id));

    /// <summary>Dates a change. Each is at least a millisecond after the one before, whatever the clocks of two instances say: who has seen several knows the last.</summary>
    public PostedVacancy Changed(DateTimeOffset now)
    {
        var soonest = UpdatedAt + TimeSpan.FromMilliseconds(1);
        return this with { UpdatedAt = now > soonest ? now : soonest };
    }
}
