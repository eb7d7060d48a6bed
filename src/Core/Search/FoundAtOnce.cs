using JobFunctions.Core.Matching;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>What <see cref="SearchAtOnce"/> found.</summary>
internal sealed record FoundAtOnce
{
    private readonly List<SourceFailure> _failures = [];

    /// <summary>Each once, in the order of the pages.</summary>
    public OrderedDictionary<VacancyId, Vacancy> Vacancies { get; } = [];

    /// <summary>Best first.</summary>
    public IReadOnlyList<RankedVacancy> Ranked { get; init; } = [];

    /// <summary>As <see cref="Search.Found"/>.</summary>
    public int Found { get; private set; }

    /// <summary>As <see cref="Search.Fetched"/>.</summary>
    public int Fetched { get; private set; }

    /// <summary>Sources that had to be left out, each once.</summary>
    public IReadOnlyList<SourceFailure> Failures => _failures;

    /// <summary>Whether nothing at all could be fetched.</summary>
    public bool HasFailed => Fetched == 0 && _failures.Count > 0;

    public void Add(IEnumerable<SourceFailure> failures) =>
        _failures.AddRange(failures.Where(failure => _failures.TrueForAll(known => known.Source != failure.Source)));

    public void Add(SourcePage? page, SourceFailure? failure)
    {
        if (failure is not null)
        {
            Add([failure]);
        }

        foreach (var vacancy in page?.Vacancies ?? [])
        {
            Fetched++;
            Vacancies.TryAdd(vacancy.Id, vacancy);
        }

        Found += page?.Found ?? 0;
    }
}
