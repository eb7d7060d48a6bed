using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Applications;

/// <summary>Moves applications through <see cref="ApplicationLife"/>, and tells the other side. The same move twice tells nobody again.</summary>
public sealed class MoveApplication(
    Collection<Application> applications, IEnumerable<IApplicationFollowUp> followUps, Announcer announcer, ActivityLog activity, TimeProvider time)
{
    /// <summary>Moves an application to one of the employer's vacancies.</summary>
    /// <param name="reason">What the seeker reads with a decision; null for none.</param>
    public Task<ApplicationResult> ByEmployerAsync(
        ApplicationId id, AccountId employer, ApplicationMove move, string? reason, CancellationToken cancellationToken) =>
        RunAsync(id, application => application.EmployerId == employer, employer, move, reason, cancellationToken);

    /// <summary>Takes an application back, for its seeker.</summary>
    public Task<ApplicationResult> WithdrawAsync(ApplicationId id, AccountId seeker, string? reason, CancellationToken cancellationToken) =>
        RunAsync(id, application => application.AccountId == seeker, seeker, ApplicationMove.Withdraw, reason, cancellationToken);

    private async Task<ApplicationResult> RunAsync(
        ApplicationId id, Func<Application, bool> isTheirs, AccountId by, ApplicationMove move, string? reason, CancellationToken cancellationToken)
    {
        ApplicationResult result = new ApplicationResult.Unknown();
        var isMoved = false;
        var stored = await applications.UpdateAsync(
            ApplicationSchema.KeyOf(id),
            current =>
            {
                isMoved = false;
                if (!isTheirs(current))
                {
                    result = new ApplicationResult.Unknown();
                    return null;
                }

                if (ApplicationLife.After(current.Status, move) is not { } status)
                {
                    result = new ApplicationResult.Illegal(current.Status);
                    return null;
                }

                result = new ApplicationResult.Done(current);
                isMoved = status != current.Status;
                return isMoved ? Moved(current, status, reason, by) : null;
            },
            cancellationToken);
        if (!isMoved || stored is null)
        {
            return result;
        }

        await announcer.TellAsync(ApplicationSchema.Outbox, stored.Value);
        foreach (var followUp in followUps)
        {
            await followUp.RunAsync(stored.Value, cancellationToken);
        }

        await activity.WriteAsync(stored.Value.Activity(ActionOf(stored.Value.Status), by));
        return new ApplicationResult.Done(stored.Value);
    }

    private Application Moved(Application application, ApplicationStatus status, string? reason, AccountId by)
    {
        var now = time.GetUtcNow();
        var moved = application with { Status = status, Reason = reason, UpdatedAt = now };
        return ApplicationNews.OfStatus(status) is { } kind
            ? moved.Announcing(kind, by == application.AccountId ? application.EmployerId : application.AccountId, now)
            : moved;
    }

    private static ActivityAction ActionOf(ApplicationStatus status) => status switch
    {
        ApplicationStatus.Reviewed => ActivityAction.ApplicationReviewed,
        ApplicationStatus.Interview => ActivityAction.ApplicationInvited,
        ApplicationStatus.Accepted => ActivityAction.ApplicationAccepted,
        ApplicationStatus.Rejected => ActivityAction.ApplicationRejected,
        ApplicationStatus.Withdrawn => ActivityAction.ApplicationWithdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
