using JobFunctions.Core.Search;

namespace JobFunctions.Core.Schedules;

/// <summary>Starts the runs of searches that are still waiting for one.</summary>
internal sealed class RecoverSearches(SearchRecovery recovery) : IScheduledJob
{
    public Task RunAsync(CancellationToken cancellationToken) => recovery.RunAsync(cancellationToken);
}
