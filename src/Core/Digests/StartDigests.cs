using JobFunctions.Core.Schedules;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Digests;

/// <summary>Starts the hour's round of digests; one that is going on is enough.</summary>
internal sealed class StartDigests(IWorkflowClient workflows) : IScheduledJob
{
    public Task RunAsync(CancellationToken cancellationToken) =>
        workflows.StartAsync(DigestRound.Definition, DigestRound.InstanceId, new DigestRoundInput(), cancellationToken);
}
