using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>The work of <see cref="SearchSteps.FetchDetails"/>.</summary>
internal sealed class FetchDetailsStep(IEnumerable<IVacancySource> sources, SearchBlobs blobs) : IStep<FetchDetailsInput, FetchDetailsOutput>
{
    public async Task<FetchDetailsOutput> RunAsync(FetchDetailsInput input, CancellationToken cancellationToken)
    {
        var details = (await Task.WhenAll(input.Ids.Select(id => FindAsync(id, cancellationToken)))).OfType<Vacancy>().ToList();
        if (details.Count > 0)
        {
            await blobs.PutDetailsAsync(input.AccountId, input.SearchId, input.Chunk, details, cancellationToken);
        }

        return new FetchDetailsOutput(details.Count);
    }

    private async Task<Vacancy?> FindAsync(VacancyId id, CancellationToken cancellationToken)
    {
        if (sources.FirstOrDefault(source => source.Name == id.SourceName && source.IsEnabled) is not { } source)
        {
            return null;
        }

        try
        {
            return await source.FindAsync(id, cancellationToken) ?? Gone(id);
        }
        catch (Exception failure) when (failure is SourceBusyException or SourceRefusedException)
        {
            return null;
        }
    }

    /// <summary>Deleted since the page was read: archived, so that the hard conditions drop it.</summary>
    private static Vacancy Gone(VacancyId id) => new() { Id = id, Title = "", IsArchived = true, HasDetails = true };
}
