using JobFunctions.Core.Schedules;
using Microsoft.Extensions.Options;

namespace JobFunctions.Server.Workflows;

/// <summary>Deletes runs that ended longer ago than the retention, with their histories.</summary>
internal sealed partial class RunCleanUp(
    RunStore runs, IOptions<WorkflowRunnerOptions> options, TimeProvider time, ILogger<RunCleanUp> logger) : IScheduledJob
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var deleted = 0;
        var before = time.GetUtcNow() - options.Value.Retention;
        for (var shard = 0; shard < RunStore.Shards; shard++)
        {
            await foreach (var row in runs.ReadEndedAsync(shard, before, cancellationToken))
            {
                deleted += await DeleteAsync(row, cancellationToken) ? 1 : 0;
                await runs.UnlistEndedAsync(row, cancellationToken);
            }
        }

        LogDeleted(logger, deleted);
    }

    private async Task<bool> DeleteAsync(OpenRun row, CancellationToken cancellationToken)
    {
        var stored = await runs.FindAsync(row.InstanceId, cancellationToken);
        if (stored is null || stored.Run.IsOpen || stored.Run.Generation > row.Generation)
        {
            // The id runs again, or did: what its later generation may still need stays, and goes with that one.
            await runs.DeleteHistoryAsync(row.InstanceId, stored?.Run.KeptFrom ?? row.Generation + 1, cancellationToken);
            return false;
        }

        // The history first: a run without its history can be deleted again, a history without its run would be forgotten.
        await runs.DeleteHistoryAsync(row.InstanceId, row.Generation + 1, cancellationToken);
        return await runs.DeleteRunAsync(stored, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Deleted {Count} runs that ended long ago.")]
    private static partial void LogDeleted(ILogger logger, int count);
}
