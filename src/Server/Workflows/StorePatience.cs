using JobFunctions.Core.Storage;

namespace JobFunctions.Server.Workflows;

/// <summary>Makes a store call until the store answers, waiting longer each time.</summary>
internal sealed partial class StorePatience(TimeProvider time, ILogger<StorePatience> logger)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <param name="call">Safe to repeat.</param>
    /// <param name="cancellationToken">Ends the waiting, never a call: a write that is under way may or may not happen, and must be known.</param>
    public async Task<T> CallAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (StoreUnavailableException exception)
            {
                var wait = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(attempt, 10)), LongestWait.TotalSeconds));
                wait = exception.RetryAfter > wait && exception.RetryAfter < LongestWait ? exception.RetryAfter : wait;
                LogWaiting(logger, wait, exception);
                await Task.Delay(wait, time, cancellationToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store is not available; the next try is in {Wait}.")]
    private static partial void LogWaiting(ILogger logger, TimeSpan wait, Exception exception);
}
