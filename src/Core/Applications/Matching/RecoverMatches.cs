using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Applications.Matching;

/// <summary>Starts the matching of applications that a crash left between their record and its run.</summary>
internal sealed class RecoverMatches(Collection<Application> applications, IWorkflowClient workflows) : IScheduledJob
{
    private const int PageSize = 100;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var unmatched = applications.ListByAsync(
            ApplicationSchema.UnmatchedIndex, ApplicationSchema.UnmatchedPartition, KeyRange.All, PageSize, cancellationToken);
        await foreach (var (application, _) in unmatched)
        {
            await workflows.StartAsync(
                MatchApplication.Definition, MatchApplication.InstanceIdOf(application.Id), new MatchApplicationInput(application.Id), cancellationToken);
        }
    }
}
