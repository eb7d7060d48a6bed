using JobFunctions.Core.Accounts;
using JobFunctions.Core.Matching.Conditions;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>Serves the best vacancy that the person has not been served yet. Each call moves on by one; no vacancy comes twice.</summary>
/// <remarks>A vacancy counts as served once the queue is written, so an answer that is lost on its way is not repeated.</remarks>
public sealed class NextRecommendation(
    Collection<RecommendationQueue> queues,
    Collection<Recommendation> recommendations,
    Collection<Search> searches,
    FindPreferences findPreferences,
    IExchangeRates rates,
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

            ruledOut ??= await RuledOutAsync(account, filledBy, cancellationToken);
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

    /// <summary>Tells what the person ruled out since the queue was filled.</summary>
    private async Task<Func<Recommendation, bool>> RuledOutAsync(AccountId account, SearchId? filledBy, CancellationToken cancellationToken)
    {
        var preferences = await findPreferences.RunAsync(account, cancellationToken);
        var search = filledBy is { } id ? await searches.FindAsync(SearchSchema.KeyOf(account, id), cancellationToken) : null;
        var (hidden, table) = (preferences.Hidden, await rates.GetLatestAsync(cancellationToken));
        var check = new HardConditionCheck(preferences.ConditionsOf(search?.Value.Wishes ?? new SearchWishes()));
        return found => SearchPreferences.IsRuledOut(found.Vacancy, found.Ranked.Links.Select(link => link.Id), hidden, check, table);
    }
}
