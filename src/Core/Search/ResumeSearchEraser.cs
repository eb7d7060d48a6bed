using JobFunctions.Core.Accounts;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search.Results;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>Erases the searches of a resume that goes, and what they found: it quotes the resume. What was shown is remembered, so that it comes no second time.</summary>
internal sealed class ResumeSearchEraser(
    Collection<Search> searches,
    Collection<Recommendation> recommendations,
    FillQueue fillQueue,
    SearchBlobs blobs,
    SearchResults results,
    IWorkflowClient workflows,
    TimeProvider time) : IResumeFollower
{
    private const int PageSize = 100;

    public async Task EraseAsync(AccountId account, ResumeId resume, CancellationToken cancellationToken)
    {
        await searches.EndDeletionsAsync(account.ToString(), cancellationToken);
        var gone = new HashSet<SearchId>();
        await foreach (var (search, _) in searches.ListAsync(account.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            if (search.ResumeId == resume)
            {
                gone.Add(search.Id);
            }
        }

        if (gone.Count == 0)
        {
            return;
        }

        await fillQueue.EmptyAsync(account, gone, cancellationToken);
        await foreach (var (recommendation, _) in recommendations.ListAsync(account.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            if (gone.Contains(recommendation.SearchId))
            {
                await recommendations.DeleteAsync(SearchSchema.RecommendationKeyOf(account, recommendation.Vacancy.Id), cancellationToken);
            }
        }

        foreach (var search in gone)
        {
            await workflows.ForgetAsync(VacancySearch.InstanceIdOf(search), time, cancellationToken);
            await blobs.DeleteAllAsync(account, search, cancellationToken);
            await results.DeleteAsync(account, search, cancellationToken);

            // Last, so that an interrupted deletion finds it again.
            await searches.DeleteAsync(SearchSchema.KeyOf(account, search), cancellationToken);
            await workflows.ForgetAsync(VacancySearch.InstanceIdOf(search), time, cancellationToken);
        }
    }
}
