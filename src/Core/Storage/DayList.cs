using System.Runtime.CompilerServices;

namespace JobFunctions.Core.Storage;

/// <summary>Reads what is kept in partitions by day as one list, the newest first; days without anything cost nothing.</summary>
/// <param name="trail">Of the days that are marked.</param>
/// <param name="keyOf">The sort key, made by <see cref="NewestFirst"/>.</param>
/// <param name="shardsOf">The partitions of a day, each read in the order of its keys within the range.</param>
public sealed class DayList<T>(
    DayMarks days, string trail, Func<T, string> keyOf, Func<DateOnly, KeyRange, IEnumerable<IAsyncEnumerable<Stored<T>>>> shardsOf)
{
    /// <summary>Reads a part of the list. One item more than the part is asked for at most, and from each shard of a day what it reads at once.</summary>
    /// <param name="range">Of sort keys; within the times, which say which days to look at.</param>
    public async Task<Page<T>> PageAsync(
        DateTimeOffset earliest, DateTimeOffset latest, KeyRange range, PageRequest page, CancellationToken cancellationToken)
    {
        if (page.After is { } after && range.Contains(after))
        {
            range = range.After(after);
            latest = NewestFirst.TimeOf(after) is { } last && last < latest ? last : latest;
        }

        var items = new List<T>(page.Limit);
        await foreach (var item in ReadAsync(earliest, latest, range, cancellationToken))
        {
            if (items.Count == page.Limit)
            {
                return new Page<T>(items, keyOf(items[^1]));
            }

            items.Add(item);
        }

        return new Page<T>(items, null);
    }

    private async IAsyncEnumerable<T> ReadAsync(
        DateTimeOffset earliest, DateTimeOffset latest, KeyRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var day in days.ListAsync(trail, DayMarks.DayOf(earliest), DayMarks.DayOf(latest), cancellationToken))
        {
            var shards = shardsOf(day, range).Select(shard => shard.GetAsyncEnumerator(cancellationToken)).ToList();
            try
            {
                var firsts = await Task.WhenAll(shards.Select(async shard => await shard.MoveNextAsync()));
                var heads = new PriorityQueue<IAsyncEnumerator<Stored<T>>, string>(
                    shards.Where((_, number) => firsts[number]).Select(shard => (shard, keyOf(shard.Current.Value))), StringComparer.Ordinal);
                while (heads.TryDequeue(out var head, out _))
                {
                    yield return head.Current.Value;
                    if (await head.MoveNextAsync())
                    {
                        heads.Enqueue(head, keyOf(head.Current.Value));
                    }
                }
            }
            finally
            {
                foreach (var shard in shards)
                {
                    await shard.DisposeAsync();
                }
            }
        }
    }
}
