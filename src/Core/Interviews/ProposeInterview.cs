using JobFunctions.Core.Accounts;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Interviews;

/// <summary>Proposes an interview to a candidate, who is told.</summary>
public sealed class ProposeInterview(
    Collection<Interview> interviews, MoveApplication moveApplication, Announcer announcer, TimeProvider time)
{
    /// <summary>How long an interview lasts where the employer says nothing, in minutes.</summary>
    public const int DefaultMinutes = 60;

    /// <param name="id">Of the new interview; the same in a repeat of one call, which then gives what that call made.</param>
    /// <param name="terms">With times.</param>
    public async Task<InterviewResult> RunAsync(
        InterviewId id, ApplicationId applicationId, AccountId employer, InterviewTerms terms, CancellationToken cancellationToken)
    {
        switch (await moveApplication.ByEmployerAsync(applicationId, employer, ApplicationMove.Invite, null, cancellationToken))
        {
            case ApplicationResult.Illegal(var status):
                return new InterviewResult.ApplicationEnded(status);
            case ApplicationResult.Done(var application):
                return await AddAsync(id, application, terms, cancellationToken);
            default:
                return new InterviewResult.Unknown();
        }
    }

    private async Task<InterviewResult> AddAsync(InterviewId id, Application application, InterviewTerms terms, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var interview = terms.ApplyTo(new Interview
        {
            Id = id,
            ApplicationId = application.Id,
            VacancyId = application.VacancyId,
            VacancyTitle = application.VacancyTitle,
            Company = application.Company,
            EmployerId = application.EmployerId,
            AccountId = application.AccountId,
            DurationMinutes = DefaultMinutes,
            Status = InterviewStatus.Proposed,
            CreatedAt = now,
            UpdatedAt = now,
        });
        interview = interview.WithReminder(now).Announcing(NotificationKind.InterviewProposed, interview.AccountId, now);
        switch (await interviews.AddAsync(interview, cancellationToken))
        {
            case AddResult<Interview>.Added(var added):
                await announcer.TellAsync(InterviewSchema.Outbox, added.Value);
                return new InterviewResult.Done(added.Value);
            case AddResult<Interview>.Taken:
                return new InterviewResult.TimeTaken();
            default:
                return await interviews.FindAsync(InterviewSchema.KeyOf(id), cancellationToken) is { Value: var earlier }
                    ? new InterviewResult.Done(earlier)
                    : throw new StoreUnavailableException("The interview is being made by another call.");
        }
    }
}
