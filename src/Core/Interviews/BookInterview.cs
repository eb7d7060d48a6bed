using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;

namespace JobFunctions.Core.Interviews;

/// <summary>Takes a time of an interview, for its candidate. Of two candidates who take one time of an employer at once, one gets it.</summary>
public sealed class BookInterview(UpdateInterview update, TimeProvider time)
{
    /// <param name="start">One of the times to choose from; null for the only one.</param>
    public Task<InterviewResult> RunAsync(InterviewId id, AccountId candidate, DateTimeOffset? start, CancellationToken cancellationToken) =>
        update.RunAsync(id, interview => interview.AccountId == candidate, current => Booked(current, start), cancellationToken);

    private InterviewChange Booked(Interview current, DateTimeOffset? start)
    {
        var now = time.GetUtcNow();
        var chosen = start ?? current.StartsAt;
        if (current.Status == InterviewStatus.Booked && chosen == current.StartsAt)
        {
            return new InterviewChange(new InterviewResult.Done(current), null);
        }

        if (current.StatusAt(now) is not (InterviewStatus.Proposed or InterviewStatus.Moved) and var status)
        {
            return new InterviewChange(new InterviewResult.Illegal(status), null);
        }

        if (chosen is not { } taken || !current.OfferedAt(now).Contains(taken))
        {
            return new InterviewChange(new InterviewResult.NotOffered(), null);
        }

        var booked = (current with
        {
            StartsAt = chosen,
            Status = InterviewStatus.Booked,
            IsInEmployersCalendar = true,
            Sequence = current.Sequence + 1,
            UpdatedAt = now,
        }).WithReminder(now);
        return new InterviewChange(
            new InterviewResult.Done(booked),
            booked
                .Announcing(NotificationKind.InterviewBooked, booked.EmployerId, now)
                .Announcing(NotificationKind.InterviewBooked, booked.AccountId, now));
    }
}
