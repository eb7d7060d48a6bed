namespace JobFunctions.Core.Tests.Storage;

/// <summary>A clock on which more time passes than in the world, so that code that waits for seconds waits for milliseconds.</summary>
internal sealed class ScaledTimeProvider(int factor) : TimeProvider
{
    private readonly DateTimeOffset _start = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => _start + ((System.GetUtcNow() - _start) * factor);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime / factor, period);
}
