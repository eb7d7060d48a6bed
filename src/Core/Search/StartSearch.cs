using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>Starts a search for a resume; while one runs for the person, that one is the answer.</summary>
/// <remarks>
/// The search is written first, then named as the latest in the person's queue by one conditional write, then run. Of two starts at
/// once one names its search, the other removes its own. A crash before the run is mended by the next start, or by <see cref="SearchRecovery"/>.
/// </remarks>
public sealed class StartSearch(
    Collection<Search> searches,
    Collection<RecommendationQueue> queues,
    FindResume findResume,
    IEnumerable<IVacancySource> sources,
    IWorkflowClient workflows,
    DayMarks days,
    ActivityLog activity,
    TimeProvider time)
{
    private const int MaxTries = 20;

    public async Task<StartSearchResult> RunAsync(
        AccountId account, ResumeId resumeId, SearchWishes wishes, CancellationToken cancellationToken)
    {
        if (await findResume.ByIdAsync(account, resumeId, cancellationToken) is not { Value: { } resume })
        {
            return new StartSearchResult.NoSuchResume();
        }

        if (resume.Status != ResumeStatus.Ready)
        {
            return new StartSearchResult.ResumeNotReady(resume.Status, resume.Failure);
        }

        var enabled = sources.Where(source => source.IsEnabled).Select(source => source.Name).ToHashSet();
        if (wishes.Sources.FirstOrDefault(name => !enabled.Contains(name)) is { } unknown)
        {
            return new StartSearchResult.NoSuchSource(unknown);
        }

        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            var queue = await queues.FindAsync(SearchSchema.QueueKeyOf(account), cancellationToken);
            if (queue is not null && await FindOpenAsync(account, queue.Value.LatestSearchId, cancellationToken) is { } running)
            {
                await RunAsync(running, cancellationToken);
                return new StartSearchResult.AlreadyRunning(running);
            }

            var search = new Search
            {
                Id = GuidId.New<SearchId>(time),
                AccountId = account,
                ResumeId = resumeId,
                Wishes = wishes,
                State = SearchState.Queued,
                StartedAt = time.GetUtcNow(),
            };
            await days.MarkAsync(SearchSchema.Trail, DayMarks.DayOf(SearchSchema.TimeOf(search.Id)), cancellationToken);
            if (await searches.AddAsync(search, cancellationToken) is not AddResult<Search>.Added added)
            {
                continue;
            }

            if (await NameLatestAsync(queue, search, cancellationToken))
            {
                await RunAsync(search, cancellationToken);
                await activity.WriteAsync(ActivityEntry.Own(search.StartedAt, ActivityAction.SearchStarted, account, ActivitySubject.Of(search.Id)));
                return new StartSearchResult.Started(search);
            }

            await searches.DeleteAsync(added.Record, cancellationToken);
        }

        throw new StoreUnavailableException("Other searches were being started at the same moment.");
    }

    private async Task<Search?> FindOpenAsync(AccountId account, SearchId id, CancellationToken cancellationToken) =>
        await searches.FindAsync(SearchSchema.KeyOf(account, id), cancellationToken) is { Value: { HasEnded: false } open } ? open : null;

    private async Task<bool> NameLatestAsync(
        Stored<RecommendationQueue>? queue, Search search, CancellationToken cancellationToken)
    {
        var result = queue is null
            ? await queues.AddAsync(new RecommendationQueue(search.AccountId, search.Id, null, [], 0), cancellationToken)
            : await queues.ReplaceAsync(queue, queue.Value with { LatestSearchId = search.Id }, cancellationToken);
        return result is AddResult<RecommendationQueue>.Added;
    }

    private Task<bool> RunAsync(Search search, CancellationToken cancellationToken) => workflows.StartAsync(
        VacancySearch.Definition,
        VacancySearch.InstanceIdOf(search.Id),
        new VacancySearchInput(search.AccountId, search.Id),
        cancellationToken);
}
