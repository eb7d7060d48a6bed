using System.Threading.Channels;
using JobFunctions.Core.Schedules;
using JobFunctions.Server.Schedules;
using JobFunctions.StandIns.Clock;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace JobFunctions.Server.Tests.Schedules;

public sealed class ScheduleHostTests : IAsyncDisposable
{
    private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2026, 11, 1, 8, 3, 0, TimeSpan.Zero));
    private readonly ServiceProvider _services;

    public ScheduleHostTests()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(_clock);
        services.AddSingleton(Channel.CreateUnbounded<string>());
        services.AddSingleton<ScheduleRun>();
        services.AddScheduledJob<FailingJob>(ScheduleTable.Recovery);
        services.AddScheduledJob<NotingJob>(ScheduleTable.Recovery);
        _services = services.BuildServiceProvider();
    }

    [Fact]
    public async Task StartAsync_JobThatRunsAtStart_RunsAtOnceAndThenAsScheduledThoughAnotherFails()
    {
        using var host = new ScheduleHost(_services.GetRequiredService<ScheduleRun>(), _clock, NullLogger<ScheduleHost>.Instance);
        var notes = _services.GetRequiredService<Channel<string>>().Reader;

        await host.StartAsync(TestContext.Current.CancellationToken);

        Assert.Equal("08:03:00", await notes.ReadAsync(TestContext.Current.CancellationToken));
        await WaitForTimersAsync();
        _clock.Advance(TimeSpan.FromMinutes(6.9));
        Assert.False(notes.TryRead(out _));
        _clock.Advance(TimeSpan.FromMinutes(0.1));
        Assert.Equal("08:10:00", await notes.ReadAsync(TestContext.Current.CancellationToken));
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task WaitForTimersAsync()
    {
        while (_clock.WaitingTimers < ScheduleTable.All.Count)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private sealed class FailingJob : IScheduledJob
    {
        public Task RunAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("It cannot.");
    }

    private sealed class NotingJob(Channel<string> notes, TimeProvider time) : IScheduledJob
    {
        public Task RunAsync(CancellationToken cancellationToken) =>
            notes.Writer.WriteAsync(time.GetUtcNow().ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture), cancellationToken).AsTask();
    }
}
