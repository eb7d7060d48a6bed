using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>The work of <see cref="SearchSteps.FetchPage"/>.</summary>
internal sealed class FetchPageStep(SourceReader sources, SearchBlobs blobs) : IStep<FetchPageInput, FetchPageOutput>
{
    public async Task<FetchPageOutput> RunAsync(FetchPageInput input, CancellationToken cancellationToken)
    {
        var (page, failure) = await sources.FetchAsync(input.Query, cancellationToken);
        if (page is null)
        {
            return new FetchPageOutput(0, null, [], failure);
        }

        if (page.Vacancies.Count > 0)
        {
            await blobs.PutPageAsync(input.AccountId, input.SearchId, input.Page, [.. page.Vacancies], cancellationToken);
        }

        return new FetchPageOutput(page.Vacancies.Count, page.Found, page.Further, null);
    }
}
