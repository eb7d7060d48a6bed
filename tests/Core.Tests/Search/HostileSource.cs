using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Tests.Search;

/// <summary>A source that answers every query with what it likes, whatever was asked, and tells other things in full than in its pages.</summary>
internal sealed class HostileSource(IReadOnlyList<Vacancy> pages, IReadOnlyList<Vacancy> details) : IVacancySource
{
    public string Name => "sample";

    public bool IsEnabled => true;

    public Task<IReadOnlyList<SourceQuery>> PlanAsync(SearchCriteria criteria, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SourceQuery>>([new SourceQuery(Name, "all", "all")]);

    public Task<SourcePage> FetchAsync(SourceQuery query, CancellationToken cancellationToken) => Task.FromResult(new SourcePage(pages, pages.Count, []));

    /// <summary>Any vacancy but the one asked for where it has none such.</summary>
    public Task<Vacancy?> FindAsync(VacancyId id, CancellationToken cancellationToken) =>
        Task.FromResult(details.FirstOrDefault(vacancy => vacancy.Id == id) ?? (details.Count > 0 ? details[0] : null));
}
