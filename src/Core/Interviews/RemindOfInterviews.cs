using JobFunctions.Core.Applications;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Interviews;

/// <summary>Reminds both sides of an interview a day before it, once for each time that was set. Safe to repeat and beside others.</summary>
internal sealed class RemindOfInterviews(
    Collection<Interview> interviews, FindApplication findApplication, ChangeInterview change, Announcer announcer, TimeProvider time) : IScheduledJob
{
    private const int PageSize = 100;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow() + InterviewNews.ReminderLead;
        var due = interviews.ListByAsync(
            InterviewSchema.ReminderIndex,
            InterviewSchema.ReminderPartition,
            new KeyRange(null, InterviewSchema.TimeKeyFrom(until)),
            PageSize,
            cancellationToken);
        await foreach (var interview in due)
        {
            await RemindAsync(interview.Value, cancellationToken);
        }
    }

    private async Task RemindAsync(Interview interview, CancellationToken cancellationToken)
    {
        // A crash may have come between the end of the application and the calling off of its interviews.
        if (await findApplication.OfSeekerAsync(interview.ApplicationId, interview.AccountId, cancellationToken)
            is not { Status: not (ApplicationStatus.Rejected or ApplicationStatus.Withdrawn) })
        {
            await change.CancelAsync(interview.Id, interview.EmployerId, cancellationToken);
            return;
        }

        var isDue = false;
        var stored = await interviews.UpdateAsync(
            InterviewSchema.KeyOf(interview.Id),
            current =>
            {
                var now = time.GetUtcNow();
                isDue = current.StatusAt(now) is not (InterviewStatus.Cancelled or InterviewStatus.Done)
                    && current.StartsAt <= now + InterviewNews.ReminderLead
                    && current.RemindedFor != current.StartsAt;
                return isDue
                    ? (current with { RemindedFor = current.StartsAt })
                        .Announcing(NotificationKind.InterviewSoon, current.AccountId, now)
                        .Announcing(NotificationKind.InterviewSoon, current.EmployerId, now)
                    : current.RemindedFor == current.StartsAt ? null : current with { RemindedFor = current.StartsAt };
            },
            cancellationToken);
        if (isDue && stored is not null)
        {
            await announcer.TellAsync(InterviewSchema.Outbox, stored.Value);
        }
    }
}
