using JobFunctions.Core.Vacancies.Indexing;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>Counts the open vacancies, once a minute however many ask.</summary>
public sealed class VacancyCounter(LiveVacancies live, TimeProvider time)
{
    /// <summary>The contract allows ten minutes.</summary>
    private static readonly TimeSpan MostAge = TimeSpan.FromMinutes(1);

    private volatile VacancyCounts? _last;

    public VacancyCounts Count()
    {
        var now = time.GetUtcNow();
        if (_last is { } last && last.CountedAt + MostAge > now && last.CountedAt <= now)
        {
            return last;
        }

        var all = live.Search(new VacancyQuery { WithFacets = true, Limit = 1 });
        var employers = live.All.Select(vacancy => vacancy.EmployerId).Distinct().Count();
        return _last = new VacancyCounts(now, all.Total, employers, all.Facets);
    }
}
