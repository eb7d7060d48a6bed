using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Activity;

/// <summary>Reads the audit trail, the newest first. What is read grows with what is given, not with what is kept.</summary>
public sealed class ReadActivity(Collection<ActivityEntry> entries, DayMarks days, TimeProvider time)
{
    public async Task<Page<ActivityEntry>> RunAsync(ActivityFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        var range = new KeyRange(
            filter.To is { } to ? NewestFirst.From(to) : null,
            filter.From is { } from && from > DateTimeOffset.MinValue ? NewestFirst.From(from.AddTicks(-1)) : null);
        if (filter.Account is { } account)
        {
            return await entries.PageByAsync(ActivitySchema.AccountIndex, ActivitySchema.PartitionOf(account, filter.Action), range, page, cancellationToken);
        }

        var latest = filter.To ?? time.GetUtcNow().AddDays(1);
        if (page.After is { } after && range.Contains(after))
        {
            range = range.After(after);
            latest = NewestFirst.TimeOf(after) is { } last && last < latest ? last : latest;
        }

        var marked = days.ListAsync(ActivitySchema.TrailOf(filter.Action), DayMarks.DayOf(filter.From ?? DateTimeOffset.MinValue), DayMarks.DayOf(latest), cancellationToken);
        var chunk = (page.Limit / ActivitySchema.Shards) + 1;
        var items = new List<ActivityEntry>(page.Limit);
        await foreach (var entry in DayShards.ReadAsync(
            marked, day => ShardsOf(filter.Action, day, range, chunk, cancellationToken), ActivitySchema.SortKeyOf, cancellationToken))
        {
            if (items.Count == page.Limit)
            {
                return new Page<ActivityEntry>(items, ActivitySchema.SortKeyOf(items[^1]));
            }

            items.Add(entry);
        }

        return new Page<ActivityEntry>(items, null);
    }

    private IEnumerable<IAsyncEnumerable<Stored<ActivityEntry>>> ShardsOf(
        ActivityAction? action, DateOnly day, KeyRange range, int chunk, CancellationToken cancellationToken) =>
        Enumerable.Range(0, ActivitySchema.Shards).Select(shard => ActivitySchema.PartitionOf(day, shard)).Select(partition => action is null
            ? entries.ListAsync(partition, range, chunk, cancellationToken)
            : entries.ListByAsync(ActivitySchema.ActionIndex, $"{action}.{partition}", range, chunk, cancellationToken));
}
