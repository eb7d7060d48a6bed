using JobFunctions.Core.Schedules;
using Microsoft.DurableTask.Client;

namespace JobFunctions.Functions.Workflows;

/// <summary>Deletes the histories of runs that ended long ago.</summary>
internal sealed class PurgeRuns(DurableClientHolder durable, TimeProvider time) : IScheduledJob
{
    private static readonly TimeSpan Retention = TimeSpan.FromDays(30);

    private static readonly OrchestrationRuntimeStatus[] Ended =
        [OrchestrationRuntimeStatus.Completed, OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated];

    public Task RunAsync(CancellationToken cancellationToken) => durable.Client.PurgeAllInstancesAsync(
        new PurgeInstancesFilter(null, time.GetUtcNow() - Retention, Ended), null, cancellationToken);
}
