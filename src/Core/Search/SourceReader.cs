using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>Asks the sources that are on. What a source will not or cannot answer is an outcome here, so that one of them fails none of the others.</summary>
internal sealed class SourceReader(IEnumerable<IVacancySource> sources)
{
    /// <summary>The first queries of every source that the person wants.</summary>
    /// <param name="names">See <see cref="SearchWishes.Sources"/>.</param>
    public async Task<(IReadOnlyList<SourceQuery> Queries, IReadOnlyList<SourceFailure> Failures)> PlanAsync(
        SearchCriteria criteria, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var asked = sources.Where(source => source.IsEnabled && (names.Count == 0 || names.Contains(source.Name)));
        var plans = await Task.WhenAll(asked.Select(source => PlanAsync(source, criteria, cancellationToken)));
        return ([.. plans.SelectMany(plan => plan.Queries)], [.. plans.Select(plan => plan.Failure).OfType<SourceFailure>()]);
    }

    /// <returns>A page, or why there is none.</returns>
    public async Task<(SourcePage? Page, SourceFailure? Failure)> FetchAsync(SourceQuery query, CancellationToken cancellationToken)
    {
        if (Find(query.Source) is not { } source)
        {
            return (null, new SourceFailure(query.Source, "the source was switched off"));
        }

        try
        {
            return (await source.FetchAsync(query, cancellationToken), null);
        }
        catch (SourceBusyException)
        {
            return (null, SourceFailure.Busy(source.Name));
        }
        catch (SourceRefusedException refused)
        {
            return (null, new SourceFailure(source.Name, refused.Message));
        }
    }

    /// <summary>Reads a vacancy in full.</summary>
    /// <returns>One that is gone comes as archived, so that the hard conditions drop it; null where its source does not answer.</returns>
    public async Task<Vacancy?> FindAsync(VacancyId id, CancellationToken cancellationToken)
    {
        if (Find(id.SourceName) is not { } source)
        {
            return null;
        }

        try
        {
            return await source.FindAsync(id, cancellationToken) ?? new Vacancy { Id = id, Title = "", IsArchived = true, HasDetails = true };
        }
        catch (Exception failure) when (failure is SourceBusyException or SourceRefusedException)
        {
            return null;
        }
    }

    private static async Task<(IReadOnlyList<SourceQuery> Queries, SourceFailure? Failure)> PlanAsync(
        IVacancySource source, SearchCriteria criteria, CancellationToken cancellationToken)
    {
        try
        {
            return (await source.PlanAsync(criteria, cancellationToken), null);
        }
        catch (SourceBusyException)
        {
            return ([], SourceFailure.Busy(source.Name));
        }
        catch (SourceRefusedException refused)
        {
            return ([], new SourceFailure(source.Name, refused.Message));
        }
    }

    private IVacancySource? Find(string name) => sources.FirstOrDefault(source => source.Name == name && source.IsEnabled);
}
