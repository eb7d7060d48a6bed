using JobFunctions.Core.Notifications;

namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>What an employer is told of a vacancy's life.</summary>
public static class PostingNews
{
    /// <summary>How long before its end the employer is reminded.</summary>
    public static readonly TimeSpan ReminderLead = TimeSpan.FromDays(3);

    /// <returns>null for a move that the employer made, or that changed nothing they are told.</returns>
    internal static NotificationKind? OfMove(PostedVacancy before, PostedVacancy after) => after.Status switch
    {
        PostingStatus.Accepted when before.Status is PostingStatus.UnderReview or PostingStatus.Rejected => NotificationKind.VacancyAccepted,
        PostingStatus.Rejected when before.Status != PostingStatus.Rejected || before.StatusReason != after.StatusReason => NotificationKind.VacancyRejected,
        _ => null,
    };

    /// <summary>The vacancy with something that its employer is to be told, in the words of this moment.</summary>
    internal static PostedVacancy Announcing(this PostedVacancy vacancy, NotificationKind kind, DateTimeOffset now)
    {
        var number = vacancy.Announced + 1;
        var facts = new NotificationFacts
        {
            About = vacancy.Id.Value,
            Title = vacancy.Title,
            Reason = kind == NotificationKind.VacancyRejected ? vacancy.StatusReason : null,
            Time = vacancy.ExpiresAt,
        };
        var id = NotificationId.Of(now, $"vacancy/{vacancy.Id}/{kind}/{number}");
        return vacancy with { Announcements = [.. vacancy.Announcements, new Announcement(id, kind, vacancy.EmployerId, facts)], Announced = number };
    }

    /// <summary>A time of expiry that was set less than the lead before it needs no reminder: the employer has just been told it, or set it.</summary>
    internal static PostedVacancy WithReminderFor(this PostedVacancy vacancy, PostedVacancy before, DateTimeOffset now) =>
        vacancy.Status == PostingStatus.Accepted
        && (before.Status != PostingStatus.Accepted || before.ExpiresAt != vacancy.ExpiresAt)
        && vacancy.ExpiresAt <= now + ReminderLead
            ? vacancy with { RemindedFor = vacancy.ExpiresAt }
            : vacancy;
}
