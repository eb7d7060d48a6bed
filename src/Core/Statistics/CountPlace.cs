using JobFunctions.Core.Accounts;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Core.Statistics;

/// <summary>Counts what there is: at most once in ten minutes however many ask of however many instances, and by rows of indexes, whose records stay unread.</summary>
/// <remarks>A row that an interrupted write left behind is counted until it is swept: the numbers are for a look, not for a bill.</remarks>
public sealed class CountPlace(
    Collection<StoredStatistics> statistics,
    Collection<Account> accounts,
    Collection<PostedVacancy> vacancies,
    Collection<Resume> resumes,
    Collection<Search.Search> searches,
    TimeProvider time)
{
    /// <summary>How old an answer may be, save while the next is being counted.</summary>
    public static readonly TimeSpan MostAge = TimeSpan.FromMinutes(10);

    /// <summary>After that whoever began to count has ended without a result.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private const int PageSize = 1000;

    public async Task<PlaceStatistics> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var stored = await statistics.FindAsync(StatisticsSchema.Key, cancellationToken);
        if (stored?.Value.Last is { } last && (last.CountedAt + MostAge > now || stored.Value.BegunAt + Patience > now))
        {
            return last;
        }

        var begun = new StoredStatistics(stored?.Value.Last, now);
        var result = stored is null
            ? await statistics.AddAsync(begun, cancellationToken)
            : await statistics.ReplaceAsync(stored, begun, cancellationToken);
        if (result is not AddResult<StoredStatistics>.Added(var mine))
        {
            return stored?.Value.Last ?? await CountAsync(now, cancellationToken);
        }

        var counted = await CountAsync(now, cancellationToken);
        await statistics.ReplaceAsync(mine, new StoredStatistics(counted, now), cancellationToken);
        return counted;
    }

    private async Task<PlaceStatistics> CountAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = DayMarks.DayOf(now);
        return new PlaceStatistics(
            now,
            new AccountCounts(
                await CountAsync(accounts, AccountSchema.RoleIndex, AccountSchema.PartitionOf(AccountRole.User), cancellationToken),
                await CountAsync(accounts, AccountSchema.RoleIndex, AccountSchema.PartitionOf(AccountRole.Hr), cancellationToken),
                await CountAsync(accounts, AccountSchema.RoleIndex, AccountSchema.PartitionOf(AccountRole.Admin), cancellationToken),
                await CountAsync(accounts, AccountSchema.RoleIndex, AccountSchema.PendingPartition, cancellationToken),
                await CountAsync(accounts, AccountSchema.RoleIndex, AccountSchema.BlockedPartition, cancellationToken)),
            await CountAllAsync<PostedVacancy, PostingStatus>(vacancies, PostingSchema.StatusIndex, status => status.ToString(), cancellationToken),
            await CountAllAsync<Resume, ResumeStatus>(resumes, ResumeSchema.StatusIndex, status => status.ToString(), cancellationToken),
            await CountAllAsync<Search.Search, SearchState>(searches, SearchSchema.RunIndex, state => SearchSchema.PartitionOf(state, today), cancellationToken));
    }

    private static async Task<Dictionary<TKey, int>> CountAllAsync<T, TKey>(
        Collection<T> collection, SecondaryIndex<T> index, Func<TKey, string> partitionOf, CancellationToken cancellationToken)
        where TKey : struct, Enum
    {
        var counts = new Dictionary<TKey, int>();
        foreach (var key in Enum.GetValues<TKey>())
        {
            counts[key] = await CountAsync(collection, index, partitionOf(key), cancellationToken);
        }

        return counts;
    }

    private static async Task<int> CountAsync<T>(Collection<T> collection, SecondaryIndex<T> index, string partition, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var _ in collection.ListEntriesAsync(index, partition, KeyRange.All, PageSize, cancellationToken))
        {
            count++;
        }

        return count;
    }
}
