using JobFunctions.Core.Accounts;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Interviews;

/// <summary>Moves an interview, or calls it off, for its employer. The candidate is told of each change once, and so is the employer whose calendar it stands in.</summary>
public sealed class ChangeInterview(Collection<Interview> interviews, UpdateInterview update, TimeProvider time)
{
    public Task<InterviewResult> ChangeAsync(InterviewId id, AccountId employer, InterviewTerms terms, CancellationToken cancellationToken) =>
        update.RunAsync(id, interview => interview.EmployerId == employer, current => Changed(current, terms), cancellationToken);

    /// <summary>Calls an interview off. Safe to repeat.</summary>
    public Task<InterviewResult> CancelAsync(InterviewId id, AccountId employer, CancellationToken cancellationToken) =>
        update.RunAsync(id, interview => interview.EmployerId == employer, Cancelled, cancellationToken);

    /// <summary>Calls off the interviews of an application that has ended. Safe to repeat.</summary>
    internal async Task CancelAllAsync(Application application, CancellationToken cancellationToken)
    {
        var open = interviews.ListByAsync(InterviewSchema.ApplicationIndex, application.Id.ToString(), KeyRange.All, 20, cancellationToken);
        await foreach (var interview in open)
        {
            await CancelAsync(interview.Value.Id, application.EmployerId, cancellationToken);
        }
    }

    private InterviewChange Changed(Interview current, InterviewTerms terms)
    {
        var now = time.GetUtcNow();
        if (current.StatusAt(now) is InterviewStatus.Cancelled or InterviewStatus.Done)
        {
            return new InterviewChange(new InterviewResult.Illegal(current.StatusAt(now)), null);
        }

        var changed = terms.ApplyTo(current);
        if (changed.StartsAt == current.StartsAt && changed.Slots.SequenceEqual(current.Slots) && changed == current with { Slots = changed.Slots })
        {
            return new InterviewChange(new InterviewResult.Done(current), null);
        }

        var status = changed.StartsAt is null ? InterviewStatus.Proposed
            : changed.StartsAt != current.StartsAt ? InterviewStatus.Moved
            : current.Status;
        changed = (changed with { Status = status, Sequence = current.Sequence + 1, UpdatedAt = now }).WithReminder(now);
        var told = changed.StartsAt is null
            ? changed.Announcing(NotificationKind.InterviewProposed, changed.AccountId, now, current.StartsAt)
            : changed.Announcing(NotificationKind.InterviewMoved, changed.AccountId, now);
        if (current.IsInEmployersCalendar)
        {
            told = told.Announcing(NotificationKind.InterviewMoved, told.EmployerId, now, current.StartsAt) with { IsInEmployersCalendar = told.StartsAt is not null };
        }

        return new InterviewChange(new InterviewResult.Done(changed), told);
    }

    private InterviewChange Cancelled(Interview current)
    {
        var now = time.GetUtcNow();
        return current.StatusAt(now) switch
        {
            InterviewStatus.Cancelled => new InterviewChange(new InterviewResult.Done(current), null),
            InterviewStatus.Done => new InterviewChange(new InterviewResult.Illegal(InterviewStatus.Done), null),
            _ => new InterviewChange(new InterviewResult.Done(current), CalledOff(current, now)),
        };
    }

    private static Interview CalledOff(Interview current, DateTimeOffset now)
    {
        var cancelled = (current with { Status = InterviewStatus.Cancelled, Sequence = current.Sequence + 1, UpdatedAt = now })
            .Announcing(NotificationKind.InterviewCancelled, current.AccountId, now);
        return current.IsInEmployersCalendar
            ? cancelled.Announcing(NotificationKind.InterviewCancelled, current.EmployerId, now) with { IsInEmployersCalendar = false }
            : cancelled;
    }
}
