using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Schedules;

/// <summary>Runs all jobs of a schedule once, one after the other; one that fails does not keep the others from theirs.</summary>
public sealed partial class ScheduleRun(IEnumerable<RegisteredJob> jobs, IServiceScopeFactory scopes, ILogger<ScheduleRun> logger)
{
    private readonly RegisteredJob[] _jobs = [.. jobs];

    /// <exception cref="AggregateException">Jobs failed; all have had their turn.</exception>
    public async Task RunAsync(Schedule schedule, CancellationToken cancellationToken)
    {
        var failures = new List<Exception>();
        foreach (var job in _jobs.Where(job => job.Schedule == schedule))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await job.RunAsync(scope.ServiceProvider, cancellationToken);
                LogDone(logger, job.Name);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                LogFailed(logger, job.Name, exception);
                failures.Add(exception);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException($"{failures.Count} jobs of {schedule.Name} failed.", failures);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The job {Job} is done.")]
    private static partial void LogDone(ILogger logger, string job);

    [LoggerMessage(Level = LogLevel.Error, Message = "The job {Job} failed; it has its next turn as scheduled.")]
    private static partial void LogFailed(ILogger logger, string job, Exception exception);
}
