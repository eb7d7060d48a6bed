using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Search;

/// <summary>Starts a failed search again with the same wishes, from its beginning: what it had found is gone, and sources change by the hour.</summary>
/// <remarks>
/// The search is opened by one conditional write, then the person's queue is written as it stands: so a start of another search that has read
/// the queue before fails and finds this one running, and one that has written it takes its place. A crash before the run is mended by <see cref="SearchRecovery"/>.
/// </remarks>
public sealed class RetrySearch(
    Collection<Search> searches,
    Collection<RecommendationQueue> queues,
    ListSearches list,
    FindResume findResume,
    IWorkflowClient workflows,
    ActivityLog activity,
    IOptions<SearchOptions> options,
    TimeProvider time)
{
    private const int MaxTries = 50;

    /// <param name="by">The admin.</param>
    public async Task<RetrySearchResult> RunAsync(SearchId id, AccountId by, CancellationToken cancellationToken)
    {
        // One whose time is over is being deleted, or about to be.
        if (await list.FindAsync(id, cancellationToken) is not { } search || search.HasEndedBefore(time.GetUtcNow() - options.Value.Retention))
        {
            return new RetrySearchResult.Unknown();
        }

        if (search.State != SearchState.Failed)
        {
            return new RetrySearchResult.NotFailed(search.State);
        }

        if (await findResume.ByIdAsync(search.AccountId, search.ResumeId, cancellationToken) is not { Value.Status: ResumeStatus.Ready })
        {
            return new RetrySearchResult.NoResume();
        }

        if (!await IsLatestAsync(search, cancellationToken))
        {
            return new RetrySearchResult.Superseded();
        }

        var isOpened = false;
        var opened = await searches.UpdateAsync(
            SearchSchema.KeyOf(search.AccountId, id),
            current =>
            {
                isOpened = current.State == SearchState.Failed;
                return isOpened ? current with { State = SearchState.Queued, Error = null, FinishedAt = null } : null;
            },
            cancellationToken);
        if (!isOpened || opened is null)
        {
            return opened is null ? new RetrySearchResult.Unknown() : new RetrySearchResult.NotFailed(opened.Value.State);
        }

        if (!await HoldQueueAsync(search, cancellationToken))
        {
            await CloseAsync(search, cancellationToken);
            return new RetrySearchResult.Superseded();
        }

        // Only by the one who opened it: another's would forget the new run. The run that failed has ended its search before it ended itself.
        if (!await workflows.TryForgetAsync(VacancySearch.InstanceIdOf(id), time, cancellationToken))
        {
            await CloseAsync(search, cancellationToken);
            return new RetrySearchResult.NotFailed(SearchState.Running);
        }

        await workflows.StartAsync(VacancySearch.Definition, VacancySearch.InstanceIdOf(id), new VacancySearchInput(search.AccountId, id), cancellationToken);
        await activity.WriteAsync(new ActivityEntry(time.GetUtcNow(), ActivityAction.SearchRetried, by, search.AccountId, ActivitySubject.Of(id)));
        return new RetrySearchResult.Started(opened.Value);
    }

    /// <summary>Leaves a search as it was before it was opened.</summary>
    private async Task CloseAsync(Search failed, CancellationToken cancellationToken) => await searches.UpdateAsync(
        SearchSchema.KeyOf(failed.AccountId, failed.Id),
        current => current.State == SearchState.Queued ? current with { State = SearchState.Failed, Error = failed.Error, FinishedAt = failed.FinishedAt } : null,
        cancellationToken);

    private async Task<bool> IsLatestAsync(Search search, CancellationToken cancellationToken) =>
        await queues.FindAsync(SearchSchema.QueueKeyOf(search.AccountId), cancellationToken) is { Value: var queue } && queue.LatestSearchId == search.Id;

    /// <returns>False when another search has become the latest.</returns>
    private async Task<bool> HoldQueueAsync(Search search, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            if (await queues.FindAsync(SearchSchema.QueueKeyOf(search.AccountId), cancellationToken) is not { } queue || queue.Value.LatestSearchId != search.Id)
            {
                return false;
            }

            if (await queues.ReplaceAsync(queue, queue.Value, cancellationToken) is AddResult<RecommendationQueue>.Added)
            {
                return true;
            }
        }

        throw new StoreUnavailableException("Other calls were moving the same queue at the same moment.");
    }
}
