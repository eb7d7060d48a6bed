using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Activity;

/// <summary>Deletes the days of the audit trail that are kept no longer.</summary>
internal sealed class ForgetActivity(Collection<ActivityEntry> entries, DayMarks days, IOptions<ActivityOptions> options, TimeProvider time) : IScheduledJob
{
    private const int PageSize = 500;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var last = DayMarks.DayOf(time.GetUtcNow() - options.Value.Retention).AddDays(-1);
        await foreach (var day in days.ListAsync(ActivitySchema.Trail, DateOnly.MinValue, last, cancellationToken))
        {
            for (var shard = 0; shard < ActivitySchema.Shards; shard++)
            {
                await foreach (var entry in entries.ListAsync(ActivitySchema.PartitionOf(day, shard), KeyRange.All, PageSize, cancellationToken))
                {
                    await entries.DeleteAsync(ActivitySchema.KeyOf(entry.Value), cancellationToken);
                }
            }

            foreach (var action in Enum.GetValues<ActivityAction>())
            {
                await days.ForgetAsync(ActivitySchema.TrailOf(action), day, cancellationToken);
            }

            // Last: while it is there, a clean-up that broke off comes back to the day.
            await days.ForgetAsync(ActivitySchema.Trail, day, cancellationToken);
        }
    }
}
