using JobFunctions.Benchmarks.Speed.Index;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Benchmarks.Growth;

/// <summary>A source with as many new vacancies every day, each open for a month; their texts have about 2 KB.</summary>
internal sealed class DailyVacancies(TimeProvider time) : IVacancySource
{
    private const int NewADay = 12;
    private const int OpenDays = 30;
    private const int Texts = 500;

    private readonly Vacancy[] _texts = [.. new VacancyGenerator(seed: 11).Take(1, Texts)];

    public string Name => "daily";

    public bool IsEnabled => true;

    public Task<IReadOnlyList<SourceQuery>> PlanAsync(SearchCriteria criteria, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SourceQuery>>([new SourceQuery(Name, "all", "all")]);

    public Task<SourcePage> FetchAsync(SourceQuery query, CancellationToken cancellationToken)
    {
        var today = (int)(time.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalDays;
        List<Vacancy> open = [.. Enumerable.Range(((today - OpenDays) * NewADay) + NewADay, OpenDays * NewADay).Select(Of)];
        return Task.FromResult(new SourcePage(open, open.Count, []));
    }

    public Task<Vacancy?> FindAsync(VacancyId id, CancellationToken cancellationToken) => Task.FromResult<Vacancy?>(null);

    private Vacancy Of(int number) => _texts[number % Texts] with
    {
        Id = VacancyId.Of(Name, $"{number}"),
        Title = $"Программист C# {number}",
        Company = $"ТОО {number}",
        Salary = null,
        ExpiresAt = null,
        HasDetails = true,
    };
}
