using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>The work of <see cref="SearchSteps.FetchPage"/>.</summary>
internal sealed class FetchPageStep(IEnumerable<IVacancySource> sources, SearchBlobs blobs) : IStep<FetchPageInput, FetchPageOutput>
{
    public async Task<FetchPageOutput> RunAsync(FetchPageInput input, CancellationToken cancellationToken)
    {
        var source = sources.FirstOrDefault(source => source.Name == input.Query.Source && source.IsEnabled);
        if (source is null)
        {
            return Failed(new SourceFailure(input.Query.Source, "the source was switched off"));
        }

        SourcePage page;
        try
        {
            page = await source.FetchAsync(input.Query, cancellationToken);
        }
        catch (SourceBusyException)
        {
            return Failed(SourceFailure.Busy(source.Name));
        }
        catch (SourceRefusedException refused)
        {
            return Failed(new SourceFailure(source.Name, refused.Message));
        }

        if (page.Vacancies.Count > 0)
        {
            await blobs.PutPageAsync(input.AccountId, input.SearchId, input.Page, [.. page.Vacancies], cancellationToken);
        }

        return new FetchPageOutput(page.Vacancies.Count, page.Found, page.Further, null);
    }

    private static FetchPageOutput Failed(SourceFailure failure) => new(0, null, [], failure);
}
