using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>Moves vacancies through <see cref="PostingLife"/>.</summary>
public sealed class MoveVacancy(
    Collection<PostedVacancy> vacancies, PostingObservers observers, Announcer announcer, ActivityLog activity, TimeProvider time)
{
    /// <summary>Accepts or rejects, for an admin, and tells the employer. Safe to repeat: the same decision twice tells nobody again.</summary>
    /// <param name="by">The admin.</param>
    public Task<PostingResult> ReviewAsync(VacancyId id, bool isAccepted, string? reason, AccountId by, CancellationToken cancellationToken) =>
        RunAsync(id, null, by, isAccepted ? PostingMove.Accept : PostingMove.Reject, reason, null, cancellationToken);

    public Task<PostingResult> SubmitAsync(VacancyId id, AccountId employer, CancellationToken cancellationToken) =>
        RunAsync(id, employer, employer, PostingMove.Submit, null, null, cancellationToken);

    /// <param name="reason">Such as that it is filled.</param>
    public Task<PostingResult> CloseAsync(VacancyId id, AccountId employer, string? reason, CancellationToken cancellationToken) =>
        RunAsync(id, employer, employer, PostingMove.Close, reason, null, cancellationToken);

    /// <summary>Gives an accepted vacancy more time, or opens one again that was closed or has expired, if it was accepted before.</summary>
    /// <param name="until">Null for <see cref="PostVacancy.DefaultLifetime"/> from now.</param>
    public Task<PostingResult> RenewAsync(VacancyId id, AccountId employer, DateTimeOffset? until, CancellationToken cancellationToken) =>
        RunAsync(id, employer, employer, PostingMove.Renew, null, until ?? time.GetUtcNow() + PostVacancy.DefaultLifetime, cancellationToken);

    /// <summary>Ends a vacancy whose time has passed, and tells the employer; one that was renewed meanwhile stays as it is.</summary>
    /// <returns>The vacancy when this call ended it.</returns>
    public async Task<PostedVacancy?> ExpireAsync(VacancyId id, CancellationToken cancellationToken)
    {
        var isOver = false;
        var stored = await vacancies.UpdateAsync(
            PostingSchema.KeyOf(id),
            current =>
            {
                var now = time.GetUtcNow();
                isOver = current is { Status: PostingStatus.Accepted, IsDeleted: false } && current.ExpiresAt <= now;
                return isOver ? (current with { Status = PostingStatus.Expired }).Changed(now).Announcing(NotificationKind.VacancyExpired, now) : null;
            },
            cancellationToken);
        if (!isOver || stored is null)
        {
            return null;
        }

        observers.Tell(stored.Value);
        await announcer.TellAsync(PostingSchema.Outbox, stored.Value);
        await activity.WriteAsync(stored.Value.Activity(ActivityAction.VacancyExpired, null));
        return stored.Value;
    }

    /// <summary>Reminds the employer that a vacancy will expire within <see cref="PostingNews.ReminderLead"/>, once for each time of expiry.</summary>
    /// <returns>The vacancy when this call reminded.</returns>
    public async Task<PostedVacancy?> RemindAsync(VacancyId id, CancellationToken cancellationToken)
    {
        var isDue = false;
        var stored = await vacancies.UpdateAsync(
            PostingSchema.KeyOf(id),
            current =>
            {
                var now = time.GetUtcNow();
                isDue = current is { Status: PostingStatus.Accepted, IsDeleted: false }
                    && current.RemindedFor != current.ExpiresAt
                    && current.ExpiresAt > now
                    && current.ExpiresAt <= now + PostingNews.ReminderLead;
                return isDue ? (current with { RemindedFor = current.ExpiresAt }).Announcing(NotificationKind.VacancyExpiresSoon, now) : null;
            },
            cancellationToken);
        if (!isDue || stored is null)
        {
            return null;
        }

        await announcer.TellAsync(PostingSchema.Outbox, stored.Value);
        return stored.Value;
    }

    private async Task<PostingResult> RunAsync(
        VacancyId id, AccountId? employer, AccountId by, PostingMove move, string? reason, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        PostingResult result = new PostingResult.Unknown();
        var isMoved = false;
        Stored<PostedVacancy>? stored;
        try
        {
            stored = await vacancies.UpdateAsync(
                PostingSchema.KeyOf(id),
                current =>
                {
                    if (current.IsDeleted || (employer is { } owner && current.EmployerId != owner))
                    {
                        result = new PostingResult.Unknown();
                        return null;
                    }

                    var isAllowed = move != PostingMove.Renew || current.WasAccepted;
                    if (!isAllowed || PostingLife.After(current.Status, move) is not { } status)
                    {
                        result = new PostingResult.Illegal(current.Status);
                        return null;
                    }

                    result = new PostingResult.Done(current);
                    isMoved = status != current.Status || until is not null || reason != current.StatusReason;
                    return isMoved ? Moved(current, status, reason, until) : null;
                },
                cancellationToken);
        }
        catch (ClaimTakenException)
        {
            return new PostingResult.Duplicate(null);
        }

        if (result is not PostingResult.Done || stored is null)
        {
            return result;
        }

        observers.Tell(stored.Value);
        if (isMoved)
        {
            await announcer.TellAsync(PostingSchema.Outbox, stored.Value);
            await activity.WriteAsync(stored.Value.Activity(ActionOf(move), by));
        }

        return new PostingResult.Done(stored.Value);
    }

    private static ActivityAction ActionOf(PostingMove move) => move switch
    {
        PostingMove.Submit => ActivityAction.VacancySubmitted,
        PostingMove.Accept => ActivityAction.VacancyAccepted,
        PostingMove.Reject => ActivityAction.VacancyRejected,
        PostingMove.Close => ActivityAction.VacancyClosed,
        PostingMove.Renew => ActivityAction.VacancyRenewed,
        PostingMove.Expire => ActivityAction.VacancyExpired,
        _ => throw new ArgumentOutOfRangeException(nameof(move)),
    };

    private PostedVacancy Moved(PostedVacancy vacancy, PostingStatus status, string? reason, DateTimeOffset? until)
    {
        var now = time.GetUtcNow();
        var moved = (vacancy with
        {
            Status = status,
            StatusReason = reason,
            WasAccepted = vacancy.WasAccepted || status == PostingStatus.Accepted,
            PostedAt = vacancy.PostedAt ?? (status == PostingStatus.Accepted ? now : null),
            ExpiresAt = until ?? vacancy.ExpiresAt,
            IsFollowUpDue = vacancy.IsFollowUpDue || (vacancy.WasAccepted && (status == PostingStatus.Closed) != (vacancy.Status == PostingStatus.Closed)),
        }).Changed(now).WithReminderFor(vacancy, now);
        return PostingNews.OfMove(vacancy, moved) is { } kind ? moved.Announcing(kind, now) : moved;
    }
}
