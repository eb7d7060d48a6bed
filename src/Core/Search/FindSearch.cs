using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>Finds a search of a person, with how far it is.</summary>
public sealed class FindSearch(Collection<Search> searches, IWorkflowClient workflows)
{
    /// <returns>null when the person has no such search.</returns>
    public async Task<(Search Search, WorkflowProgress Progress)?> RunAsync(AccountId account, SearchId id, CancellationToken cancellationToken)
    {
        // The run before the record: one that ends between the two reads is told as ended, and progress never falls.
        var run = await workflows.FindAsync(VacancySearch.InstanceIdOf(id), cancellationToken);
        if (await searches.FindAsync(SearchSchema.KeyOf(account, id), cancellationToken) is not { Value: var search })
        {
            return null;
        }

        var progress = search.State switch
        {
            SearchState.Done => new WorkflowProgress("done", 100),
            SearchState.Failed => new WorkflowProgress("failed", 100),
            _ => run?.Progress ?? new WorkflowProgress("queued", 0),
        };
        return (search, progress);
    }
}
