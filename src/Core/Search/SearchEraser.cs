using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Search.Results;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>Erases the searches of a person: their runs, whose histories hold what was looked for, and all that they found.</summary>
internal sealed class SearchEraser(
    Collection<Search> searches,
    Collection<Recommendation> recommendations,
    Collection<RecommendationQueue> queues,
    Collection<ShownVacancies> shown,
    SearchBlobs blobs,
    SearchResults results,
    IWorkflowClient workflows,
    TimeProvider time) : IAccountEraser
{
    private const int PageSize = 100;

    public string Name => "searches";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        await foreach (var (search, _) in searches.ListAsync(account.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            // Before and after: while the record is there, the recovery may start another run. One that starts later finds nothing to look for.
            await workflows.ForgetAsync(VacancySearch.InstanceIdOf(search.Id), time, cancellationToken);
            await searches.DeleteAsync(SearchSchema.KeyOf(account, search.Id), cancellationToken);
            await workflows.ForgetAsync(VacancySearch.InstanceIdOf(search.Id), time, cancellationToken);
        }

        var partition = account.ToString();
        await searches.DeleteAllAsync(partition, cancellationToken);
        await queues.DeleteAllAsync(partition, cancellationToken);
        await shown.DeleteAllAsync(partition, cancellationToken);
        await recommendations.DeleteAllAsync(partition, cancellationToken);
        await blobs.DeleteAllAsync(account, cancellationToken);
        await results.DeleteAllAsync(account, cancellationToken);
    }
}
