using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Tests.Admin;

/// <summary>A source that is down until a test mends it, and has one vacancy then.</summary>
internal sealed class FickleSource : IVacancySource
{
    private int _fetched;

    public string Name => "fickle";

    public bool IsEnabled => true;

    public bool IsDown { get; set; } = true;

    /// <summary>What every answer waits for.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>Pages that were asked for.</summary>
    public int Fetched => _fetched;

    public Task<IReadOnlyList<SourceQuery>> PlanAsync(SearchCriteria criteria, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SourceQuery>>([new SourceQuery(Name, "all", "all")]);

    public async Task<SourcePage> FetchAsync(SourceQuery query, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _fetched);
        await Gate.WaitAsync(cancellationToken);
        return IsDown ? throw new SourceBusyException("It is down.") : new SourcePage([Vacancy], 1, []);
    }

    public Task<Vacancy?> FindAsync(VacancyId id, CancellationToken cancellationToken) => Task.FromResult<Vacancy?>(Vacancy);

    private Vacancy Vacancy => new()
    {
        Id = VacancyId.Of(Name, "1"),
        Title = "Разработчик C#",
        Company = "Пример",
        Description = "Писать на C# и SQL.",
        Skills = ["C#", "SQL"],
        HasDetails = true,
    };
}
