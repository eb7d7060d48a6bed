using JobFunctions.Core.Accounts;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>Puts what a search found into the person's queue, without what the person was shown before.</summary>
/// <remarks>
/// What was served from the present queue is first added to the shown ones, then the queue is exchanged if it has not moved
/// meanwhile; else both are done again. So no vacancy is served from two queues.
/// </remarks>
public sealed class FillQueue(Collection<RecommendationQueue> queues, Collection<ShownVacancies> shown)
{
    private const int MaxTries = 50;

    /// <summary>The best of <paramref name="ranked"/> that the person was not shown, at most <paramref name="limit"/>; all of them where the queue holds this search already.</summary>
    public async Task<IReadOnlyList<RankedVacancy>> UnshownAsync(
        AccountId account, SearchId search, IReadOnlyList<RankedVacancy> ranked, int limit, CancellationToken cancellationToken)
    {
        var queue = await queues.FindAsync(SearchSchema.QueueKeyOf(account), cancellationToken);
        if (queue?.Value.SearchId == search)
        {
            var queued = queue.Value.Entries.Select(entry => entry.Id).ToHashSet();
            return [.. ranked.Where(vacancy => queued.Contains(vacancy.Id))];
        }

        var known = (await shown.FindAsync(SearchSchema.QueueKeyOf(account), cancellationToken))?.Value.Ids.ToHashSet() ?? [];
        if (queue is not null)
        {
            known.UnionWith(ServedOf(queue.Value));
        }

        return [.. ranked.Where(vacancy => !vacancy.Links.Any(link => known.Contains(link.Id))).Take(limit)];
    }

    /// <summary>Exchanges the queue. A search that is no longer the latest leaves it alone; one that has filled it already too.</summary>
    public async Task RunAsync(AccountId account, SearchId search, IReadOnlyList<RankedVacancy> kept, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            var queue = await queues.FindAsync(SearchSchema.QueueKeyOf(account), cancellationToken);
            if (queue is null || queue.Value.LatestSearchId != search || queue.Value.SearchId == search)
            {
                return;
            }

            var known = await RememberServedAsync(queue.Value, cancellationToken);
            var entries = EntriesOf(kept.Where(vacancy => !vacancy.Links.Any(link => known.Contains(link.Id))));
            var filled = queue.Value with { SearchId = search, Entries = entries, Next = 0 };
            if (await queues.ReplaceAsync(queue, filled, cancellationToken) is AddResult<RecommendationQueue>.Added)
            {
                return;
            }
        }

        throw new StoreUnavailableException("The queue moved again and again while it was being filled.");
    }

    /// <summary>Empties the queue where one of these searches has filled it; what was served from it stays remembered. Safe to repeat.</summary>
    public async Task EmptyAsync(AccountId account, IReadOnlySet<SearchId> searches, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            var queue = await queues.FindAsync(SearchSchema.QueueKeyOf(account), cancellationToken);
            if (queue?.Value is not { SearchId: { } filledBy, Entries.Count: > 0 } || !searches.Contains(filledBy))
            {
                return;
            }

            await RememberServedAsync(queue.Value, cancellationToken);
            if (await queues.ReplaceAsync(queue, queue.Value with { Entries = [], Next = 0 }, cancellationToken) is AddResult<RecommendationQueue>.Added)
            {
                return;
            }
        }

        throw new StoreUnavailableException("The queue moved again and again while it was being emptied.");
    }

    /// <summary>Adds what was served from a queue to the shown ones. Safe to repeat.</summary>
    /// <param name="queue">null where the person has none.</param>
    /// <returns>All that the person was ever shown.</returns>
    internal Task<HashSet<VacancyId>> RememberServedAsync(AccountId account, RecommendationQueue? queue, CancellationToken cancellationToken) =>
        RememberAsync(account, queue is null ? [] : ServedOf(queue), cancellationToken);

    /// <summary>Adds what the person knows to the shown ones, so that no later queue has it. Safe to repeat.</summary>
    /// <param name="ids">A vacancy under all its ids.</param>
    /// <returns>All that the person was ever shown.</returns>
    internal async Task<HashSet<VacancyId>> RememberAsync(AccountId account, IEnumerable<VacancyId> ids, CancellationToken cancellationToken)
    {
        var key = SearchSchema.QueueKeyOf(account);
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            var current = await shown.FindAsync(key, cancellationToken);
            var known = current?.Value.Ids.ToHashSet() ?? [];
            var added = ids.Where(known.Add).ToList();
            if (added.Count == 0)
            {
                return known;
            }

            var all = new ShownVacancies(account, [.. (current?.Value.Ids ?? []).Concat(added).TakeLast(ShownVacancies.MaxIds)]);
            var written = current is null
                ? await shown.AddAsync(all, cancellationToken)
                : await shown.ReplaceAsync(current, all, cancellationToken);
            if (written is AddResult<ShownVacancies>.Added)
            {
                return known;
            }
        }

        throw new StoreUnavailableException("The shown vacancies changed again and again while they were being kept.");
    }

    internal static IReadOnlyList<QueueEntry> EntriesOf(IEnumerable<RankedVacancy> ranked) =>
        [.. ranked.Select(vacancy => new QueueEntry(vacancy.Id, [.. vacancy.Links.Select(link => link.Id).Where(id => id != vacancy.Id)]))];

    private static IEnumerable<VacancyId> ServedOf(RecommendationQueue queue) =>
        queue.Entries.Take(queue.Next).SelectMany(entry => entry.Duplicates.Prepend(entry.Id));

    private Task<HashSet<VacancyId>> RememberServedAsync(RecommendationQueue queue, CancellationToken cancellationToken) =>
        RememberServedAsync(queue.AccountId, queue, cancellationToken);
}
