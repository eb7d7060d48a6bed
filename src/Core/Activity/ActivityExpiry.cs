using JobFunctions.Core.Storage;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Activity;

/// <summary>Deletes the days of the audit trail that are kept no longer, whole days at a time.</summary>
internal sealed class ActivityExpiry(Collection<ActivityEntry> entries, DayMarks days, IOptions<ActivityOptions> options, TimeProvider time) : IExpiry
{
    private const int PageSize = 500;

    public string Collection => ActivitySchema.Value.Name;

    public async Task<int> DeleteExpiredAsync(CancellationToken cancellationToken)
    {
        var deleted = 0;
        var last = DayMarks.DayOf(time.GetUtcNow() - options.Value.Retention).AddDays(-1);
        await foreach (var day in days.ListAsync(ActivitySchema.Trail, DateOnly.MinValue, last, cancellationToken))
        {
            for (var shard = 0; shard < ActivitySchema.Shards; shard++)
            {
                await foreach (var entry in entries.ListAsync(ActivitySchema.PartitionOf(day, shard), KeyRange.All, PageSize, cancellationToken))
                {
                    deleted += await entries.DeleteAsync(entry, cancellationToken) ? 1 : 0;
                }
            }

            foreach (var action in Enum.GetValues<ActivityAction>())
            {
                await days.ForgetAsync(ActivitySchema.TrailOf(action), day, cancellationToken);
            }

            // Last: while it is there, a clean-up that broke off comes back to the day.
            await days.ForgetAsync(ActivitySchema.Trail, day, cancellationToken);
        }

        return deleted;
    }
}
