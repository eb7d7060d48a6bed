using System.Collections.Concurrent;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Analytics;

/// <summary>Counts how often vacancies are looked at. A view is a number in memory until the next <see cref="FlushAsync"/>, so that looking writes nothing.</summary>
/// <remarks>
/// A process that ends without a flush loses what came since the last one. A write whose outcome the store leaves open is made again,
/// and may then count twice: these are numbers for people to compare days by.
/// </remarks>
public sealed class VacancyViews(Collection<ViewCount> counts, TimeProvider time)
{
    public static readonly TimeSpan FlushEvery = TimeSpan.FromSeconds(15);

    private const int WritesAtOnce = 8;
    private const int ScanSize = 100;

    private readonly ConcurrentDictionary<(VacancyId Vacancy, DateOnly Day), long> _waiting = new();
    private readonly int _shard = Random.Shared.Next(ViewCountSchema.Shards);

    public void Count(VacancyId vacancy) =>
        _waiting.AddOrUpdate((vacancy, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)), 1, static (_, views) => views + 1);

    /// <summary>Stores what was counted. Safe to call while another call goes on.</summary>
    /// <exception cref="StoreUnavailableException">The store is down; what it did not take waits for the next call.</exception>
    public Task FlushAsync(CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = WritesAtOnce, CancellationToken = cancellationToken };
        return Parallel.ForEachAsync(_waiting.Keys, options, async (key, token) => await StoreAsync(key.Vacancy, key.Day, token));
    }

    /// <summary>How often a vacancy was looked at on the first days of a time, both ends included, on which anybody did; in order.</summary>
    /// <param name="mostDays">Above 0. No more rows are read than these days have.</param>
    /// <remarks>Views of the last seconds may be missing.</remarks>
    public async Task<IReadOnlyList<DayViews>> ListByDayAsync(
        VacancyId vacancy, DateOnly first, DateOnly last, int mostDays, CancellationToken cancellationToken)
    {
        var pageSize = Math.Min(ScanSize, mostDays * ViewCountSchema.Shards);
        var days = new SortedDictionary<DateOnly, long>();
        await foreach (var row in counts.ListAsync(vacancy.Value, DayRows.RangeOf(first, last), pageSize, cancellationToken))
        {
            if (days.Count == mostDays && !days.ContainsKey(row.Value.Day))
            {
                break;
            }

            days[row.Value.Day] = days.GetValueOrDefault(row.Value.Day) + row.Value.Count;
        }

        foreach (var ((_, day), views) in _waiting.Where(entry => entry.Key.Vacancy == vacancy && entry.Key.Day >= first && entry.Key.Day <= last))
        {
            days[day] = days.GetValueOrDefault(day) + views;
        }

        return [.. days.Take(mostDays).Select(day => new DayViews(day.Key, day.Value))];
    }

    private async Task StoreAsync(VacancyId vacancy, DateOnly day, CancellationToken cancellationToken)
    {
        // Whoever counts from now on begins a new entry.
        if (!_waiting.TryRemove((vacancy, day), out var views))
        {
            return;
        }

        try
        {
            await AddAsync(vacancy, day, views, cancellationToken);
        }
        catch (Exception exception) when (exception is StoreUnavailableException or OperationCanceledException)
        {
            _waiting.AddOrUpdate((vacancy, day), views, (_, since) => since + views);
            throw;
        }
    }

    private async Task AddAsync(VacancyId vacancy, DateOnly day, long views, CancellationToken cancellationToken)
    {
        var key = ViewCountSchema.KeyOf(vacancy, day, _shard);
        if (await counts.UpdateAsync(key, current => current with { Count = current.Count + views }, cancellationToken) is null
            && await counts.AddAsync(new ViewCount(vacancy, day, _shard, views), cancellationToken) is not AddResult<ViewCount>.Added)
        {
            // Another instance began the row meanwhile.
            await counts.UpdateAsync(key, current => current with { Count = current.Count + views }, cancellationToken);
        }
    }
}
