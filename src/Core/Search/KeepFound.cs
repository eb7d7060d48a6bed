using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search.Results;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Search;

/// <summary>Keeps what a <see cref="SearchAtOnce"/> found as a search of the person's, and takes the best that they were not shown, all at once.</summary>
/// <remarks>
/// The one conditional write of the queue decides: it names the search, fills the queue and notes what was taken under which name. Before it
/// nothing has happened that anybody waits for, behind it a repeat under the name gives the same. So a caller that ends anywhere just calls again.
/// </remarks>
internal sealed class KeepFound(
    Collection<RecommendationQueue> queues,
    Collection<Search> searches,
    Collection<Recommendation> recommendations,
    SearchResults results,
    FillQueue fillQueue,
    FindResume findResume,
    DayMarks days,
    TimeProvider time)
{
    /// <summary>The person's queue, to be given back to <see cref="TakeAsync"/>.</summary>
    public Task<Stored<RecommendationQueue>?> QueueAsync(AccountId account, CancellationToken cancellationToken) =>
        queues.FindAsync(SearchSchema.QueueKeyOf(account), cancellationToken);

    /// <summary>What was taken under a name; null while nothing was.</summary>
    public async Task<TakenBatch?> TakenAsync(Stored<RecommendationQueue>? queue, string name, CancellationToken cancellationToken)
    {
        if (queue?.Value.Batch is not { } batch || batch.Name != name)
        {
            return null;
        }

        var found = await Task.WhenAll(batch.Ids.Select(id =>
            recommendations.FindAsync(SearchSchema.RecommendationKeyOf(queue.Value.AccountId, id), cancellationToken)));
        return new TakenBatch(batch.At, [.. found.OfType<Stored<Recommendation>>().Select(recommendation => recommendation.Value)]);
    }

    /// <summary>Whether a search of the person's is under way, which is not to be overtaken.</summary>
    public async Task<bool> IsSearchingAsync(Stored<RecommendationQueue>? queue, CancellationToken cancellationToken) =>
        queue is { Value: var (account, latest, filledBy, _, _) }
        && latest != filledBy
        && await searches.FindAsync(SearchSchema.KeyOf(account, latest), cancellationToken) is { Value.HasEnded: false };

    /// <param name="queue">As it was read before the search.</param>
    /// <param name="name">Of what they are for; a new name takes anew.</param>
    /// <param name="most">Vacancies to take at most.</param>
    /// <param name="leastMatch">In per cent; what fits less is not taken.</param>
    /// <param name="kept">Vacancies to put into the queue at most, those counted that are taken.</param>
    /// <returns>What was taken, best first; none, and nothing kept, where there is nothing new. Null when the queue has moved meanwhile, or the resume is gone.</returns>
    public async Task<TakenBatch?> TakeAsync(
        Stored<RecommendationQueue>? queue,
        Resume resume,
        FoundAtOnce found,
        string name,
        int most,
        int leastMatch,
        int kept,
        CancellationToken cancellationToken)
    {
        var (account, now) = (resume.AccountId, time.GetUtcNow());
        var shown = await fillQueue.RememberServedAsync(account, queue?.Value, cancellationToken);
        var unshown = found.Ranked.Where(vacancy => !vacancy.Links.Any(link => shown.Contains(link.Id))).Take(kept).ToList();
        var taken = unshown.TakeWhile(vacancy => vacancy.Match >= leastMatch).Take(most).Select(vacancy => vacancy.Id).ToList();
        if (taken.Count == 0)
        {
            return new TakenBatch(now, []);
        }

        var search = SearchOf(resume, found, kept, unshown, now);
        var items = unshown.ConvertAll(vacancy => new Recommendation(account, search.Id, found.Vacancies[vacancy.Id], vacancy));
        await WriteAsync(search, items, cancellationToken);
        var filled = new RecommendationQueue(account, search.Id, search.Id, FillQueue.EntriesOf(unshown), taken.Count)
        {
            Batch = new ServedBatch(name, taken, now),
            LastServed = queue?.Value.LastServed,
        };
        var result = queue is null ? await queues.AddAsync(filled, cancellationToken) : await queues.ReplaceAsync(queue, filled, cancellationToken);
        if (await findResume.ByIdAsync(account, resume.Id, cancellationToken) is null)
        {
            await EraseAsync(search, items, cancellationToken);
            return null;
        }

        // One that was overtaken stays among the person's searches.
        return result is AddResult<RecommendationQueue>.Added ? new TakenBatch(now, items[..taken.Count]) : null;
    }

    private Search SearchOf(Resume resume, FoundAtOnce found, int limit, List<RankedVacancy> kept, DateTimeOffset now) => new()
    {
        Id = GuidId.New<SearchId>(time),
        AccountId = resume.AccountId,
        ResumeId = resume.Id,
        Wishes = new SearchWishes { Limit = limit },
        State = SearchState.Done,
        Found = found.Found,
        Fetched = found.Fetched,
        Ranked = found.Ranked.Count,
        Listed = kept.Count,
        Kept = [.. kept.Select(vacancy => vacancy.Id)],
        Error = found.Failures.Count > 0 ? SourceFailure.Describe(found.Failures) : null,
        StartedAt = now,
        FinishedAt = now,
    };

    private async Task WriteAsync(Search search, IReadOnlyList<Recommendation> items, CancellationToken cancellationToken)
    {
        await days.MarkAsync(SearchSchema.Trail, DayMarks.DayOf(SearchSchema.TimeOf(search.Id)), cancellationToken);

        // First, so that whatever else is written goes with it when its time is over.
        await searches.AddAsync(search, cancellationToken);
        await Task.WhenAll(
        [
            results.PutAsync(search.AccountId, search.Id, items, cancellationToken),
            .. items.Select(item => recommendations.PutAsync(item, cancellationToken)),
        ]);
    }

    /// <summary>What was found quotes the resume.</summary>
    private async Task EraseAsync(Search search, IReadOnlyList<Recommendation> items, CancellationToken cancellationToken)
    {
        await fillQueue.EmptyAsync(search.AccountId, new HashSet<SearchId> { search.Id }, cancellationToken);
        await results.DeleteAsync(search.AccountId, search.Id, cancellationToken);
        foreach (var item in items)
        {
            await recommendations.DeleteAsync(SearchSchema.RecommendationKeyOf(search.AccountId, item.Vacancy.Id), cancellationToken);
        }

        await searches.DeleteAsync(SearchSchema.KeyOf(search.AccountId, search.Id), cancellationToken);
    }
}
