using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>Serves the best vacancy that the person has not been served yet. Each call moves on by one; no vacancy comes twice.</summary>
/// <remarks>A vacancy counts as served once the queue is written, so an answer that is lost on its way is not repeated.</remarks>
public sealed class NextRecommendation(
    Collection<RecommendationQueue> queues,
    Collection<Recommendation> recommendations,
    Collection<Search> searches,
    RuledOut whatIsRuledOut,
    IWorkflowClient workflows)
{
    private const int MaxTries = 50;

    public async Task<NextRecommendationResult> RunAsync(AccountId account, CancellationToken cancellationToken)
    {
        Func<Recommendation, bool>? ruledOut = null;
        for (var tries = 0; tries < MaxTries;)
        {
            if (await queues.FindAsync(SearchSchema.QueueKeyOf(account), cancellationToken) is not { } queue)
            {
                return new NextRecommendationResult.NoSearch();
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
            var moved = queue.Value with { Next = next + 1 };
            if (await queues.ReplaceAsync(queue, moved, cancellationToken) is not AddResult<RecommendationQueue>.Added)
            {
                tries++;
            }
            else if (found is not null && !ruledOut(found.Value))
            {
                return new NextRecommendationResult.Served(found.Value, moved.Remaining);
            }
        }

        throw new StoreUnavailableException("Other calls were moving the same queue at the same moment.");
    }
}
