using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>Picks up searches that never ended: at a start, and now and then. Safe to repeat and beside others.</summary>
public sealed class SearchRecovery(Collection<Search> searches, IWorkflowClient workflows)
{
    /// <returns>How many runs were started.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var started = 0;
        await foreach (var (search, _) in searches.ListByAsync(SearchSchema.OpenIndex, SearchSchema.OpenPartition, KeyRange.All, 100, cancellationToken))
        {
            var input = new VacancySearchInput(search.AccountId, search.Id);
            if (await workflows.StartAsync(VacancySearch.Definition, VacancySearch.InstanceIdOf(search.Id), input, cancellationToken))
            {
                started++;
            }
        }

        return started;
    }
}
