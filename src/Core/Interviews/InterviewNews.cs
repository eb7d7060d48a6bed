using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;

namespace JobFunctions.Core.Interviews;

/// <summary>What the two sides are told of an interview, with what stands in their calendars.</summary>
internal static class InterviewNews
{
    /// <summary>How long before its start both sides are reminded.</summary>
    public static readonly TimeSpan ReminderLead = TimeSpan.FromHours(24);

    /// <summary>The interview with something that somebody is to be told, in the words of this moment.</summary>
    /// <param name="dropped">A time that stands in their calendar and holds no more, where none is in its place yet.</param>
    public static Interview Announcing(this Interview interview, NotificationKind kind, AccountId recipient, DateTimeOffset now, DateTimeOffset? dropped = null)
    {
        var number = interview.Announced + 1;
        var facts = new NotificationFacts
        {
            About = interview.Id.ToString(),
            Vacancy = interview.VacancyId,
            Title = interview.VacancyTitle,
            Company = interview.Company,
            Meeting = MeetingOf(interview, recipient),
            Time = interview.StartsAt,
            Event = EventOf(interview, kind, recipient, dropped),
        };
        var id = NotificationId.Of(now, $"interview/{interview.Id}/{kind}/{number}");
        return interview with { Announcements = [.. interview.Announcements, new Announcement(id, kind, recipient, facts)], Announced = number };
    }

    /// <returns>null for an employer whose candidate is yet to choose: that is nothing to ask the employer.</returns>
    private static Meeting? MeetingOf(Interview interview, AccountId recipient) => recipient != interview.EmployerId
        ? new Meeting(interview.StartsAt is null ? interview.Slots : [], interview.DurationMinutes, interview.Location, interview.Link, interview.Note)
        : interview.StartsAt is not null
            ? new Meeting([], interview.DurationMinutes, interview.Location, interview.Link, null)
            : null;

    /// <summary>A time that was set less than the lead before it needs no reminder: both sides have just been told it.</summary>
    public static Interview WithReminder(this Interview interview, DateTimeOffset now) =>
        interview.StartsAt <= now + ReminderLead ? interview with { RemindedFor = interview.StartsAt } : interview;

    private static CalendarEvent? EventOf(Interview interview, NotificationKind kind, AccountId recipient, DateTimeOffset? dropped) =>
        (interview.StartsAt ?? dropped) is { } start && kind != NotificationKind.InterviewSoon
            ? new CalendarEvent(
                interview.Id.ToString(),
                interview.Sequence,
                kind == NotificationKind.InterviewCancelled || interview.StartsAt is null,
                start,
                interview.DurationMinutes,
                interview.Location,
                interview.Link)
            {
                IsTentative = interview.Status != InterviewStatus.Booked && recipient != interview.EmployerId,
            }
            : null;
}
