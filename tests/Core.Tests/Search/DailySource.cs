using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Tests.Search;

/// <summary>A source that has a few new vacancies for cooks every day or every few days, each for some days.</summary>
internal sealed class DailySource(TimeProvider time) : IVacancySource
{
    private const int AtOnce = 3;

    private static readonly DateTimeOffset Epoch = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How many days a vacancy is open.</summary>
    public int OpenDays { get; set; } = 2;

    /// <summary>Days from one time that new ones come to the next.</summary>
    public int EveryDays { get; set; } = 1;

    public bool IsBusy { get; set; }

    public string Name => "hh";

    public bool IsEnabled => true;

    private int Today => (int)(time.GetUtcNow() - Epoch).TotalDays;

    public Task<IReadOnlyList<SourceQuery>> PlanAsync(SearchCriteria criteria, CancellationToken cancellationToken) => IsBusy
        ? throw new SourceBusyException("It is busy.")
        : Task.FromResult<IReadOnlyList<SourceQuery>>([new SourceQuery(Name, "all", "all")]);

    public Task<SourcePage> FetchAsync(SourceQuery query, CancellationToken cancellationToken)
    {
        var today = Today;
        var days = Enumerable.Range(today - OpenDays + 1, OpenDays).Where(day => day % EveryDays == 0);
        List<Vacancy> open = [.. days.SelectMany(day => Enumerable.Range(1, AtOnce).Select(number => Of(day, number)))];
        return Task.FromResult(new SourcePage(open, open.Count, []));
    }

    public Task<Vacancy?> FindAsync(VacancyId id, CancellationToken cancellationToken) => throw new InvalidOperationException("All that is found is complete.");

    private static Vacancy Of(int day, int number) => new()
    {
        Id = VacancyId.Of("hh", $"{(100 * day) + number}"),
        Title = $"Повар {(100 * day) + number}",
        Company = $"Столовая {(100 * day) + number}",
        Description = "Готовить обеды на сто человек, вести учёт продуктов.",
        HasDetails = true,
    };
}
