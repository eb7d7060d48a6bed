using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Server.Tests.Digests;

/// <summary>A source that always has the same vacancies: those of cooks, who are found, and one of a welder's.</summary>
internal sealed class CooksSource : IVacancySource
{
    public const int Cooks = 7;

    public string Name => "hh";

    public bool IsEnabled => true;

    public bool IsBusy { get; set; }

    public Task<IReadOnlyList<SourceQuery>> PlanAsync(SearchCriteria criteria, CancellationToken cancellationToken) => IsBusy
        ? throw new SourceBusyException("The cooks are busy.")
        : Task.FromResult<IReadOnlyList<SourceQuery>>([new SourceQuery(Name, "all", "all")]);

    public Task<SourcePage> FetchAsync(SourceQuery query, CancellationToken cancellationToken) => Task.FromResult(new SourcePage(
        [.. Enumerable.Range(1, Cooks).Select(number => Vacancy(number, $"Повар {number}")), Vacancy(8, "Сварщик")], null, []));

    public Task<Vacancy?> FindAsync(VacancyId id, CancellationToken cancellationToken) => throw new InvalidOperationException("All that is found is complete.");

    private static Vacancy Vacancy(int number, string title) =>
        new() { Id = VacancyId.Of("hh", $"{number}"), Title = title, Company = $"Столовая {number}", HasDetails = true };
}
