using JobFunctions.Core.Notifications;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Core.Applications;

/// <summary>
/// Tells the seekers whose applications are undecided that the vacancy was closed or deleted, once for each closing, and takes the mark away when it is
/// opened again. Safe to repeat and beside others: the mark on an application and what it announces are one write, and the vacancy stays due until all have it.
/// </summary>
/// <remarks>The applications themselves stay as they are: the employer may still decide on them.</remarks>
internal sealed class FollowVacancies(
    Collection<PostedVacancy> vacancies, Collection<Application> applications, Announcer announcer, TimeProvider time) : IScheduledJob
{
    /// <summary>Longer than a call takes that applies for a vacancy which it found open.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromMinutes(1);

    private const int PageSize = 100;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var range = new KeyRange(null, PostingSchema.TimeKeyFrom(time.GetUtcNow() - Wait));
        var due = vacancies.ListByAsync(PostingSchema.FollowUpIndex, PostingSchema.FollowUpPartition, range, PageSize, cancellationToken);
        await foreach (var vacancy in due)
        {
            await FollowAsync(vacancy.Value, cancellationToken);
        }
    }

    private async Task FollowAsync(PostedVacancy vacancy, CancellationToken cancellationToken)
    {
        var isClosed = vacancy.IsDeleted || vacancy.Status == PostingStatus.Closed;
        var following = applications.ListByAsync(ApplicationSchema.FollowingIndex, vacancy.Id.Value, KeyRange.All, PageSize, cancellationToken);
        await foreach (var application in following)
        {
            var stored = await applications.UpdateAsync(
                ApplicationSchema.KeyOf(application.Value.Id),
                current => isClosed ? Closed(current, vacancy.UpdatedAt) : Opened(current),
                cancellationToken);
            if (stored is not null)
            {
                await announcer.TellAsync(ApplicationSchema.Outbox, stored.Value);
            }
        }

        await vacancies.UpdateAsync(
            PostingSchema.KeyOf(vacancy.Id),
            current => current.IsFollowUpDue && current.UpdatedAt == vacancy.UpdatedAt ? current with { IsFollowUpDue = false } : null,
            cancellationToken);
    }

    private Application? Closed(Application application, DateTimeOffset at) => application.Status.IsUndecided() && application.VacancyClosedAt is null
        ? (application with { VacancyClosedAt = at }).Announcing(NotificationKind.ApplicationVacancyClosed, application.AccountId, time.GetUtcNow())
        : null;

    private static Application? Opened(Application application) =>
        application.VacancyClosedAt is null ? null : application with { VacancyClosedAt = null };
}
