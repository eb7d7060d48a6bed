using System.Collections.Concurrent;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies.Indexing;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>The open vacancies that this process knows of: in the index, and as lists show them. The last change of each wins, in whichever order they come.</summary>
internal sealed class OpenVacancies(VacancyIndex index, TimeProvider time)
{
    private readonly Lock _writing = new();
    private readonly ConcurrentDictionary<VacancyId, PostedVacancy> _shown = new();
    private readonly TextPool _texts = new();

    // The last change of vacancies that are not open, for as long as an older version of one may still come in.
    private readonly Dictionary<VacancyId, DateTimeOffset> _shut = [];

    private RateTable _rates = new(DateOnly.MinValue, new Dictionary<string, decimal>());

    public VacancyIndex Index => index;

    /// <summary>Those that were open when they were last looked at, among them some that have expired since.</summary>
    public IEnumerable<PostedVacancy> All => _shown.Select(entry => entry.Value);

    public PostedVacancy? Find(VacancyId id) => _shown.GetValueOrDefault(id);

    /// <summary>Whether a change is known, or one after it; to the millisecond.</summary>
    public bool Knows(VacancyId id, DateTimeOffset change)
    {
        lock (_writing)
        {
            return LastChangeOf(id)?.ToUnixTimeMilliseconds() >= change.ToUnixTimeMilliseconds();
        }
    }

    /// <summary>Takes over what is newer than what is known.</summary>
    public void Apply(IReadOnlyCollection<PostedVacancy> vacancies)
    {
        lock (_writing)
        {
            Take(vacancies.Where(vacancy => !(LastChangeOf(vacancy.Id) >= vacancy.UpdatedAt)));
        }
    }

    /// <summary>From now on these rates make salaries comparable.</summary>
    public void Use(RateTable rates)
    {
        lock (_writing)
        {
            _rates = rates;
        }
    }

    /// <summary>Takes vacancies over again, at the rates of now, where they have not changed since.</summary>
    public void Reprice(IReadOnlyCollection<PostedVacancy> vacancies)
    {
        lock (_writing)
        {
            Take(vacancies.Where(vacancy => !(LastChangeOf(vacancy.Id) > vacancy.UpdatedAt)));
        }
    }

    /// <summary>Takes out one of which the store has nothing left.</summary>
    public void Remove(VacancyId id)
    {
        lock (_writing)
        {
            Hide(id);
        }
    }

    /// <summary>Lets go of what has expired, and of the marks of vacancies that were shut before a time.</summary>
    public void Tidy(DateTimeOffset shutBefore)
    {
        lock (_writing)
        {
            var now = time.GetUtcNow();
            foreach (var vacancy in All.Where(vacancy => vacancy.ExpiresAt <= now))
            {
                Shut(vacancy);
            }

            foreach (var (id, _) in _shut.Where(entry => entry.Value < shutBefore).ToList())
            {
                _shut.Remove(id);
            }
        }
    }

    private DateTimeOffset? LastChangeOf(VacancyId id) =>
        _shown.TryGetValue(id, out var vacancy) ? vacancy.UpdatedAt
        : _shut.TryGetValue(id, out var change) ? change
        : null;

    private void Take(IEnumerable<PostedVacancy> vacancies)
    {
        var now = time.GetUtcNow();
        var open = new List<Vacancy>();
        foreach (var vacancy in vacancies.ToList())
        {
            if (vacancy.IsOpenAt(now))
            {
                // Shown before it can be found: a search finds nothing that cannot be shown.
                _shut.Remove(vacancy.Id);
                _shown[vacancy.Id] = Shown(vacancy);
                open.Add(vacancy.ToVacancy(now));
            }
            else
            {
                Shut(vacancy);
            }
        }

        if (open.Count > 0)
        {
            index.PutAll(open, _rates);
        }
    }

    private void Shut(PostedVacancy vacancy)
    {
        Hide(vacancy.Id);
        _shut[vacancy.Id] = vacancy.UpdatedAt;
    }

    private void Hide(VacancyId id)
    {
        index.Remove(id);
        _shown.TryRemove(id, out _);
    }

    private PostedVacancy Shown(PostedVacancy vacancy) => vacancy with
    {
        Description = Beginning.Of(vacancy.Description, LiveVacancies.BeginningLength),
        DescriptionHtml = null,
        Company = _texts.Share(vacancy.Company),
        Location = _texts.Share(vacancy.Location),
        Country = _texts.Share(vacancy.Country),
        Category = _texts.Share(vacancy.Category),
        Skills = vacancy.Skills.Select(skill => _texts.Share(skill)).ToArray(), // No list with room to grow.
        Salary = vacancy.Salary is { } salary ? salary with { Currency = _texts.Share(salary.Currency) } : null,
        StatusReason = null,
        Announcements = [],
    };
}
