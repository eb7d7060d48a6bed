using JobFunctions.Core.Search.Results;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Search;

/// <summary>Deletes the searches whose time is over, and what they found, by the days of their starts: days that are done are read no more.</summary>
/// <remarks>
/// What a later search found again is that one's and stays; so does what the person was shown, saved and said. The search goes behind all that it found,
/// and its day's mark behind all searches of the day, so a clean-up that ends anywhere is taken up by the next.
/// </remarks>
internal sealed class SearchExpiry(
    Collection<Search> searches,
    Collection<Recommendation> recommendations,
    FillQueue fillQueue,
    SearchBlobs blobs,
    SearchResults results,
    DayMarks days,
    IOptions<SearchOptions> options,
    TimeProvider time) : IExpiry
{
    private const int PageSize = 100;
    private const int SearchesAtOnce = 8;

    public string Collection => SearchSchema.Searches.Name;

    public async Task<int> DeleteExpiredAsync(CancellationToken cancellationToken)
    {
        var (deleted, hasDays) = (0, false);
        var before = time.GetUtcNow() - options.Value.Retention;
        await foreach (var day in days.ListAsync(SearchSchema.Trail, DateOnly.MinValue, DayMarks.DayOf(before).AddDays(-1), cancellationToken))
        {
            deleted += await DeleteAsync(day, before, cancellationToken);
            hasDays = true;
        }

        if (hasDays)
        {
            await TidyAsync([SearchSchema.PartitionOf(SearchState.Queued, default), SearchSchema.PartitionOf(SearchState.Running, default)], cancellationToken);
        }

        return deleted;
    }

    /// <param name="before">What ended later stays, with the mark of its day: a search that was started again.</param>
    private async Task<int> DeleteAsync(DateOnly day, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var deleted = 0;
        var partition = SearchSchema.PartitionOf(day);
        await Parallel.ForEachAsync(
            searches.ListByAsync(SearchSchema.RunIndex, partition, KeyRange.All, PageSize, cancellationToken).Where(search => search.Value.HasEndedBefore(before)),
            new ParallelOptions { MaxDegreeOfParallelism = SearchesAtOnce, CancellationToken = cancellationToken },
            async (search, token) =>
            {
                await DeleteFoundAsync(search.Value, token);
                Interlocked.Increment(ref deleted);
            });
        await searches.DeleteAllByAsync(SearchSchema.RunIndex, partition, search => search.HasEndedBefore(before), cancellationToken);
        await TidyAsync([SearchSchema.PartitionOf(SearchState.Done, day), SearchSchema.PartitionOf(SearchState.Failed, day)], cancellationToken);
        if (!await searches.ListEntriesAsync(SearchSchema.RunIndex, partition, KeyRange.All, 1, cancellationToken).AnyAsync(cancellationToken))
        {
            await days.ForgetAsync(SearchSchema.FailedTrail, day, cancellationToken);
            await days.ForgetAsync(SearchSchema.Trail, day, cancellationToken);
        }

        return deleted;
    }

    /// <summary>Takes the rows that interrupted writes left in partitions, and no search.</summary>
    private async Task TidyAsync(IReadOnlyList<string> partitions, CancellationToken cancellationToken)
    {
        foreach (var partition in partitions)
        {
            await searches.DeleteAllByAsync(SearchSchema.RunIndex, partition, _ => false, cancellationToken);
        }
    }

    private async Task DeleteFoundAsync(Search search, CancellationToken cancellationToken)
    {
        await fillQueue.EmptyAsync(search.AccountId, new HashSet<SearchId> { search.Id }, cancellationToken);
        foreach (var vacancy in search.Kept)
        {
            if (await recommendations.FindAsync(SearchSchema.RecommendationKeyOf(search.AccountId, vacancy), cancellationToken) is { } found
                && found.Value.SearchId == search.Id)
            {
                // One that a search finds again at this moment is that one's, and stays.
                await recommendations.DeleteAsync(found, cancellationToken);
            }
        }

        await results.DeleteAsync(search.AccountId, search.Id, cancellationToken);
        await blobs.DeleteAllAsync(search.AccountId, search.Id, cancellationToken);
    }
}
