using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Clock;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Tests.Activity;

/// <summary>An audit trail over a store, with a clock of its own.</summary>
internal sealed class ActivityBench
{
    public static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    public static readonly AccountId[] People =
    [
        .. Enumerable.Range(1, 4).Select(number => AccountId.From(Guid.Parse($"019aa2c4-6f00-7000-8000-00000000000{number}"))),
    ];

    public ActivityBench(IPartitionStore store)
    {
        Entries = new Collection<ActivityEntry>(store, ActivitySchema.Value, Time);
        var days = new DayMarks(new Collection<DayMark>(store, DayMarks.Schema, Time));
        Log = new ActivityLog(Entries, days, Time, NullLogger<ActivityLog>.Instance);
        Read = new ReadActivity(Entries, days, Time);
        Expiry = new ActivityExpiry(Entries, days, Options.Create(new ActivityOptions { Retention = TimeSpan.FromDays(30) }), Time);
    }

    public ManualTimeProvider Time { get; } = new(Now);

    public Collection<ActivityEntry> Entries { get; }

    public ActivityLog Log { get; }

    public ReadActivity Read { get; }

    public ActivityExpiry Expiry { get; }

    /// <summary>Everything that a filter asks for, page by page.</summary>
    public async Task<IReadOnlyList<ActivityEntry>> ReadAllAsync(ActivityFilter filter, int limit, CancellationToken cancellationToken)
    {
        var found = new List<ActivityEntry>();
        string? after = null;
        do
        {
            var page = await Read.RunAsync(filter, new PageRequest(after, limit), cancellationToken);
            Assert.InRange(page.Items.Count, page.Next is null ? 0 : limit, limit);
            found.AddRange(page.Items);
            after = page.Next;
        }
        while (after is not null);

        return found;
    }
}
