using JobFunctions.Core.Schedules;

namespace JobFunctions.Server.Schedules;

/// <summary>Keeps the product's schedules in this process.</summary>
internal sealed partial class ScheduleHost(ScheduleRun run, TimeProvider time, ILogger<ScheduleHost> logger) : BackgroundService
{
    // Timers of the framework take no longer wait than 49 days; looking again does no harm.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken) =>
        await Task.WhenAll(ScheduleTable.All.Select(schedule => Task.Run(() => KeepAsync(schedule, stoppingToken), CancellationToken.None)));

    private async Task KeepAsync(Schedule schedule, CancellationToken stopping)
    {
        var expression = CronExpression.Parse(schedule.Expression);
        try
        {
            if (schedule.RunsAtStart)
            {
                await RunAsync(schedule, stopping);
            }

            while (expression.NextAfter(time.GetUtcNow()) is { } next)
            {
                for (var wait = next - time.GetUtcNow(); wait > TimeSpan.Zero; wait = next - time.GetUtcNow())
                {
                    await Task.Delay(wait < LongestWait ? wait : LongestWait, time, stopping);
                }

                await RunAsync(schedule, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task RunAsync(Schedule schedule, CancellationToken stopping)
    {
        try
        {
            await run.RunAsync(schedule, stopping);
        }
        catch (AggregateException exception)
        {
            LogFailed(logger, schedule.Name, exception.InnerExceptions.Count);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} jobs of {Schedule} failed.")]
    private static partial void LogFailed(ILogger logger, string schedule, int count);
}
