using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>Serves the best vacancy that the person has not been served yet. Each call moves on by one; no vacancy comes twice.</summary>
/// <remarks>A vacancy counts as served once the queue is written, so an answer that is lost on its way is not repeated, unless the call had a name.</remarks>
public sealed class NextRecommendation(
    Collection<RecommendationQueue> queues,
    Collection<Recommendation> recommendations,
    Collection<Search> searches,
    RuledOut whatIsRuledOut,
    IWorkflowClient workflows)
{
    private const int MaxTries = 50;

    public Task<NextRecommendationResult> RunAsync(AccountId account, CancellationToken cancellationToken) => RunAsync(account, null, cancellationToken);

    /// <param name="name">Of the call: a repeat of the last named one serves the same again. Null for a call that is not repeated.</param>
    public async Task<NextRecommendationResult> RunAsync(AccountId account, string? name, CancellationToken cancellationToken)
    {
        Func<Recommendation, bool>? ruledOut = null;
        for (var tries = 0; tries < MaxTries;)
        {
            if (await queues.FindAsync(SearchSchema.QueueKeyOf(account), cancellationToken) is not { } queue)
            {
                return new NextRecommendationResult.NoSearch();
            }

            if (name is not null && queue.Value.LastServed is { Id: var served } last && last.Name == name
                && await recommendations.FindAsync(SearchSchema.RecommendationKeyOf(account, served), cancellationToken) is { Value: var again })
            {
                return new NextRecommendationResult.Served(again, queue.Value.Remaining);
            }

            var (_, latest, filledBy, entries, next) = queue.Value;
            if (filledBy != latest
                && await searches.FindAsync(SearchSchema.KeyOf(account, latest), cancellationToken) is { Value: { } search })
            {
                if (!search.HasEnded)
                {
                    var status = await workflows.FindAsync(VacancySearch.InstanceIdOf(latest), cancellationToken);
                    return new NextRecommendationResult.Running(search.Id, status?.Progress?.Percent ?? 0);
                }

                if (search.State == SearchState.Failed && queue.Value.Remaining == 0)
                {
                    return new NextRecommendationResult.Failed(search.Error ?? "The search failed.");
                }
            }

            if (queue.Value.Remaining == 0)
            {
                return new NextRecommendationResult.AllShown();
            }

            ruledOut ??= await whatIsRuledOut.SinceAsync(account, filledBy, cancellationToken);
            var found = await recommendations.FindAsync(SearchSchema.RecommendationKeyOf(account, entries[next].Id), cancellationToken);
            var isServed = found is not null && !ruledOut(found.Value);
            var moved = queue.Value with { Next = next + 1, LastServed = isServed && name is not null ? new ServedCall(name, entries[next].Id) : queue.Value.LastServed };
            if (await queues.ReplaceAsync(queue, moved, cancellationToken) is not AddResult<RecommendationQueue>.Added)
            {
                tries++;
            }
            else if (isServed)
            {
                return new NextRecommendationResult.Served(found!.Value, moved.Remaining); // Only what was found is served.
            }
        }

        throw new StoreUnavailableException("Other calls were moving the same queue at the same moment.");
    }
}
