namespace JobFunctions.Adapters.Tests;

/// <summary>Says the time that a test sets, while timers run as they do: for what waits on real connections.</summary>
internal sealed class MovableClock : TimeProvider
{
    private long _ticks = new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero).UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref _ticks), TimeSpan.Zero);

    public void Move(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
