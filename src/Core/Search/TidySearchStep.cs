using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>The work of <see cref="SearchSteps.Tidy"/>.</summary>
internal sealed class TidySearchStep(SearchBlobs blobs) : IStep<VacancySearchInput, TidySearchOutput>
{
    public async Task<TidySearchOutput> RunAsync(VacancySearchInput input, CancellationToken cancellationToken)
    {
        await blobs.DeleteAllAsync(input.AccountId, input.SearchId, cancellationToken);
        return new TidySearchOutput();
    }
}
