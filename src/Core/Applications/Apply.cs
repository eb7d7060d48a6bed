using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Applications.Matching;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Applications;

/// <summary>Applies for a vacancy with a resume, once for each person and vacancy, however many calls come at once.</summary>
public sealed class Apply(
    Collection<Application> applications,
    FindPosting findPosting,
    FindResume findResume,
    IWorkflowClient workflows,
    Announcer announcer,
    VacancyApplications counts,
    GiveFeedback giveFeedback,
    FillQueue fillQueue,
    ActivityLog activity,
    TimeProvider time)
{
    /// <param name="id">Of the new application; the same in a repeat of one call, which then gives what that call made.</param>
    /// <param name="coverLetter">Plain text; null for none.</param>
    public async Task<ApplyResult> RunAsync(
        ApplicationId id, AccountId account, VacancyId vacancyId, ResumeId resumeId, string? coverLetter, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var vacancy = await findPosting.ByIdAsync(vacancyId, cancellationToken);
        if (vacancy is not { WasAccepted: true })
        {
            return vacancy is null ? new ApplyResult.UnknownVacancy() : new ApplyResult.VacancyUnpublished();
        }

        if (await FindAsync(account, vacancyId, cancellationToken) is { } earlier)
        {
            return Earlier(earlier, id);
        }

        if (!vacancy.IsOpenAt(now))
        {
            return new ApplyResult.VacancyEnded();
        }

        if (await findResume.ByIdAsync(account, resumeId, cancellationToken) is not { Value: var resume })
        {
            return new ApplyResult.UnknownResume();
        }

        if (resume.Status != ResumeStatus.Ready)
        {
            return new ApplyResult.ResumeNotReady(resume.Status);
        }

        var application = new Application
        {
            Id = id,
            VacancyId = vacancyId,
            VacancyTitle = vacancy.Title,
            Company = vacancy.Company,
            EmployerId = vacancy.EmployerId,
            AccountId = account,
            ResumeId = resumeId,
            CoverLetter = coverLetter,
            Status = ApplicationStatus.Pending,
            AppliedAt = now,
            UpdatedAt = now,
        };
        application = application
            .Announcing(NotificationKind.ApplicationSent, account, now)
            .Announcing(NotificationKind.ApplicationReceived, vacancy.EmployerId, now);
        if (await applications.AddAsync(application, cancellationToken) is not AddResult<Application>.Added)
        {
            return await FindAsync(account, vacancyId, cancellationToken) is { } existing
                ? Earlier(existing, id)
                : throw new StoreUnavailableException("The application is being made by another call.");
        }

        // From here on nothing is lost by a crash: sweeps find what is unmatched and untold, and the match counts it too.
        await announcer.TellAsync(ApplicationSchema.Outbox, application);
        await workflows.StartAsync(
            MatchApplication.Definition, MatchApplication.InstanceIdOf(application.Id), new MatchApplicationInput(application.Id), cancellationToken);
        await counts.CountAsync(application, cancellationToken);
        if (await giveFeedback.RunAsync(account, vacancyId, FeedbackKind.Applied, null, cancellationToken) is null)
        {
            // No search found it yet, and none shall recommend what the person has applied for.
            await fillQueue.RememberAsync(account, [vacancyId], cancellationToken);
        }

        await activity.WriteAsync(application.Activity(ActivityAction.Applied, account));
        return new ApplyResult.Done(application);
    }

    private static ApplyResult Earlier(Application earlier, ApplicationId id) =>
        earlier.Id == id ? new ApplyResult.Done(earlier) : new ApplyResult.Again(earlier);

    private async Task<Application?> FindAsync(AccountId account, VacancyId vacancy, CancellationToken cancellationToken) =>
        (await applications.FindByClaimAsync(ApplicationSchema.OnceClaim, ApplicationSchema.OnceValue(account, vacancy), cancellationToken))?.Value;
}
