using System.Threading.RateLimiting;
using JobFunctions.Api.Limits;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Telegram;

/// <summary>Bounds how much one person has the bot do: <see cref="RateLimitOptions.PerMinute"/> updates a minute. What is above is dropped, as Telegram would send it again for ever.</summary>
internal sealed class PersonPace(IOptions<RateLimitOptions> limits) : IDisposable
{
    private readonly PartitionedRateLimiter<long> _people = PartitionedRateLimiter.Create<long, long>(person => RateLimitPartition.GetSlidingWindowLimiter(
        person,
        _ => new SlidingWindowRateLimiterOptions { PermitLimit = limits.Value.PerMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0 }));

    public bool Admits(long person)
    {
        using var lease = _people.AttemptAcquire(person);
        return lease.IsAcquired;
    }

    public void Dispose() => _people.Dispose();
}
