using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>Serves several of the best vacancies at once, which the person has not been served yet.</summary>
/// <remarks>One conditional write moves the queue and notes what was taken under which name, so a repeat under the name takes nothing more and gives the same.</remarks>
public sealed class TakeBatch(Collection<RecommendationQueue> queues, Collection<Recommendation> recommendations, RuledOut whatIsRuledOut)
{
    private const int MaxTries = 50;

    // Of these the person may have ruled some out since.
    private const int LooksForEach = 3;

    /// <param name="name">Of what they are for; a new name takes anew.</param>
    /// <param name="leastMatch">In per cent; what fits less stays in the queue.</param>
    /// <returns>At most <paramref name="limit"/>, the best first; none when there is nothing new. What the person ruled out is passed over.</returns>
    public async Task<IReadOnlyList<Recommendation>> RunAsync(
        AccountId account, string name, int limit, int leastMatch, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            if (await queues.FindAsync(SearchSchema.QueueKeyOf(account), cancellationToken) is not { } queue)
            {
                return [];
            }

            if (queue.Value.Batch is { } taken && taken.Name == name)
            {
                return await ReadAsync(account, taken.Ids, cancellationToken);
            }

            var entries = queue.Value.Entries.Skip(queue.Value.Next).Take(limit * LooksForEach).Select(entry => entry.Id).ToList();
            var found = entries.Count == 0 ? [] : await ReadAsync(account, entries, cancellationToken);
            var ruledOut = found.Count == 0 ? _ => false : await whatIsRuledOut.SinceAsync(account, queue.Value.SearchId, cancellationToken);
            var best = found
                .TakeWhile(recommendation => recommendation.Ranked.Match >= leastMatch)
                .Where(recommendation => !ruledOut(recommendation))
                .Take(limit)
                .ToList();
            if (best.Count == 0)
            {
                return [];
            }

            var moved = queue.Value with
            {
                Next = queue.Value.Next + entries.IndexOf(best[^1].Vacancy.Id) + 1,
                Batch = new ServedBatch(name, [.. best.Select(recommendation => recommendation.Vacancy.Id)]),
            };
            if (await queues.ReplaceAsync(queue, moved, cancellationToken) is AddResult<RecommendationQueue>.Added)
            {
                return best;
            }
        }

        throw new StoreUnavailableException("Other calls were moving the same queue at the same moment.");
    }

    private async Task<IReadOnlyList<Recommendation>> ReadAsync(AccountId account, IReadOnlyList<VacancyId> ids, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(ids.Select(id => recommendations.FindAsync(SearchSchema.RecommendationKeyOf(account, id), cancellationToken)));
        return [.. found.OfType<Stored<Recommendation>>().Select(recommendation => recommendation.Value)];
    }
}
