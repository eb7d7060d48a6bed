using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Interviews;

/// <summary>Takes a time of an interview, for its candidate. Of two candidates who take one time of an employer at once, one gets it.</summary>
public sealed class BookInterview(Collection<Interview> interviews, Announcer announcer, TimeProvider time)
{
    /// <param name="start">One of the times to choose from; null for the only one.</param>
    public async Task<InterviewResult> RunAsync(InterviewId id, AccountId candidate, DateTimeOffset? start, CancellationToken cancellationToken)
    {
        var outcome = new InterviewChange(new InterviewResult.Unknown(), null);
        try
        {
            var stored = await interviews.UpdateAsync(
                InterviewSchema.KeyOf(id),
                current =>
                {
                    outcome = current.AccountId == candidate ? Booked(current, start) : new InterviewChange(new InterviewResult.Unknown(), null);
                    return outcome.Changed;
                },
                cancellationToken);
            if (outcome.Changed is null || stored is null)
            {
                return outcome.Result;
            }

            await announcer.TellAsync(InterviewSchema.Outbox, stored.Value);
            return new InterviewResult.Done(stored.Value);
        }
        catch (ClaimTakenException)
        {
            return new InterviewResult.TimeTaken();
        }
    }

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

        var isOffered = chosen is { } taken && taken > now && (current.Slots.Count > 0 ? current.Slots.Contains(taken) : taken == current.StartsAt);
        if (!isOffered)
        {
            return new InterviewChange(new InterviewResult.NotOffered(), null);
        }

        var booked = (current with { StartsAt = chosen, Status = InterviewStatus.Booked, Sequence = current.Sequence + 1, UpdatedAt = now }).WithReminder(now);
        return new InterviewChange(
            new InterviewResult.Done(booked),
            booked
                .Announcing(NotificationKind.InterviewBooked, booked.EmployerId, now)
                .Announcing(NotificationKind.InterviewBooked, booked.AccountId, now));
    }
}
