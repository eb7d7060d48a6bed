using JobFunctions.Core.Storage;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Schedules;

/// <summary>Deletes the records that are kept no longer: ended sessions, used links, marks of deleted vacancies and the like.</summary>
internal sealed partial class DeleteExpired(IEnumerable<IExpiry> expiries, ILogger<DeleteExpired> logger) : IScheduledJob
{
    /// <exception cref="AggregateException">Some could not be deleted; all collections have had their turn.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var failures = new List<Exception>();
        foreach (var expiry in expiries)
        {
            try
            {
                var count = await expiry.DeleteExpiredAsync(cancellationToken);
                LogDeleted(logger, count, expiry.Collection);
            }
            catch (StoreUnavailableException exception)
            {
                failures.Add(exception);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException($"The clean-up of {failures.Count} collections was broken off.", failures);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} records of {Collection} were over and are deleted.")]
    private static partial void LogDeleted(ILogger logger, int count, string collection);
}
