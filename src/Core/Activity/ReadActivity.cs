using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Activity;

/// <summary>Reads the audit trail, the newest first. What is read grows with what is given, not with what is kept.</summary>
public sealed class ReadActivity(Collection<ActivityEntry> entries, DayMarks days, TimeProvider time)
{
    public Task<Page<ActivityEntry>> RunAsync(ActivityFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        var range = new KeyRange(
            filter.To is { } to ? NewestFirst.From(to) : null,
            filter.From is { } from && from > DateTimeOffset.MinValue ? NewestFirst.From(from.AddTicks(-1)) : null);
        if (filter.Account is { } account)
        {
            return entries.PageByAsync(ActivitySchema.AccountIndex, ActivitySchema.PartitionOf(account, filter.Action), range, page, cancellationToken);
        }

        var chunk = (page.Limit / ActivitySchema.Shards) + 1;
        var list = new DayList<ActivityEntry>(
            days,
            ActivitySchema.TrailOf(filter.Action),
            ActivitySchema.SortKeyOf,
            (day, rest) => ShardsOf(filter.Action, day, rest, chunk, cancellationToken));
        return list.PageAsync(filter.From ?? DateTimeOffset.MinValue, filter.To ?? time.GetUtcNow().AddDays(1), range, page, cancellationToken);
    }

    private IEnumerable<IAsyncEnumerable<Stored<ActivityEntry>>> ShardsOf(
        ActivityAction? action, DateOnly day, KeyRange range, int chunk, CancellationToken cancellationToken) =>
        Enumerable.Range(0, ActivitySchema.Shards).Select(shard => ActivitySchema.PartitionOf(day, shard)).Select(partition => action is null
            ? entries.ListAsync(partition, range, chunk, cancellationToken)
            : entries.ListByAsync(ActivitySchema.ActionIndex, $"{action}.{partition}", range, chunk, cancellationToken));
}
