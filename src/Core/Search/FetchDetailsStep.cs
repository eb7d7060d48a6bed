using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>The work of <see cref="SearchSteps.FetchDetails"/>.</summary>
internal sealed class FetchDetailsStep(SourceReader sources, SearchBlobs blobs) : IStep<FetchDetailsInput, FetchDetailsOutput>
{
    public async Task<FetchDetailsOutput> RunAsync(FetchDetailsInput input, CancellationToken cancellationToken)
    {
        var details = (await Task.WhenAll(input.Ids.Select(id => sources.FindAsync(id, cancellationToken)))).OfType<Vacancy>().ToList();
        if (details.Count > 0)
        {
            await blobs.PutDetailsAsync(input.AccountId, input.SearchId, input.Chunk, details, cancellationToken);
        }

        return new FetchDetailsOutput(details.Count);
    }
}
