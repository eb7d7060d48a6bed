using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns.Clock;

namespace JobFunctions.Core.Tests.Search;

/// <summary>One person with a queue, over a store in memory.</summary>
internal sealed class QueueBench
{
    public static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    private readonly Collection<Core.Search.Search> _searches;
    private readonly Collection<RecommendationQueue> _queues;
    private readonly Collection<Recommendation> _recommendations;
    private readonly FillQueue _fillQueue;
    private readonly ManualTimeProvider _time = new(Now);

    public QueueBench()
    {
        var store = new MemoryPartitionStore();
        var preferences = new Collection<SearchPreferences>(store, PreferenceSchema.Value);
        _searches = new(store, SearchSchema.Searches);
        _queues = new(store, SearchSchema.Queues);
        _recommendations = new(store, SearchSchema.Recommendations);
        _fillQueue = new(_queues, new Collection<ShownVacancies>(store, SearchSchema.Shown));
        Preferences = new ChangePreferences(preferences);
        Next = new NextRecommendation(_queues, _recommendations, _searches, new RuledOut(_searches, new FindPreferences(preferences), new NoRates()), Workflows);
        Account = GuidId.New<AccountId>(_time);
    }

    public AccountId Account { get; }

    public RecordingWorkflowClient Workflows { get; } = new();

    public NextRecommendation Next { get; }

    public ChangePreferences Preferences { get; }

    /// <summary>Starts a search and names it as the latest.</summary>
    public async Task<SearchId> StartAsync(CancellationToken cancellationToken)
    {
        var search = new Core.Search.Search
        {
            Id = GuidId.New<SearchId>(_time),
            AccountId = Account,
            ResumeId = GuidId.New<ResumeId>(_time),
            Wishes = new SearchWishes(),
            State = SearchState.Running,
            StartedAt = Now,
        };
        await _searches.AddAsync(search, cancellationToken);
        await Workflows.StartAsync(VacancySearch.Definition, VacancySearch.InstanceIdOf(search.Id), new VacancySearchInput(Account, search.Id), cancellationToken);
        if (await _queues.FindAsync(SearchSchema.QueueKeyOf(Account), cancellationToken) is { } queue)
        {
            await _queues.ReplaceAsync(queue, queue.Value with { LatestSearchId = search.Id }, cancellationToken);
        }
        else
        {
            await _queues.AddAsync(new RecommendationQueue(Account, search.Id, null, [], 0), cancellationToken);
        }

        return search.Id;
    }

    /// <summary>Fills the queue as the last step of a search does.</summary>
    public async Task FillAsync(SearchId search, IReadOnlyList<RankedVacancy> ranked, CancellationToken cancellationToken)
    {
        var kept = await _fillQueue.UnshownAsync(Account, search, ranked, 100, cancellationToken);
        foreach (var vacancy in kept)
        {
            await _recommendations.PutAsync(
                new Recommendation(Account, search, new Vacancy { Id = vacancy.Id, Title = "Welder" }, vacancy), cancellationToken);
        }

        await _fillQueue.RunAsync(Account, search, kept, cancellationToken);
    }

    public Task EndAsync(SearchId search, SearchState state, string? error, CancellationToken cancellationToken) => _searches.UpdateAsync(
        SearchSchema.KeyOf(Account, search), current => current with { State = state, Error = error }, cancellationToken);

    /// <summary>A ranked vacancy with these ids, the first its own, the others its duplicates.</summary>
    public static RankedVacancy Ranked(params IEnumerable<int> ids) => new()
    {
        Id = VacancyId.Of("hh", $"{ids.First()}"),
        Links = [.. ids.Select(id => new VacancyLink(VacancyId.Of("hh", $"{id}"), "hh", null))],
        Match = 50,
        Parts = [],
        MatchedSkills = [],
        MissingSkills = [],
        Evidence = [],
        Missing = [],
        Blockers = [],
        Why = "It fits.",
        ScoreVersion = "test",
    };

    private sealed class NoRates : IExchangeRates
    {
        public Task<RateTable> GetLatestAsync(CancellationToken cancellationToken) =>
            Task.FromResult(new RateTable(DateOnly.FromDateTime(Now.UtcDateTime), new Dictionary<string, decimal>()));
    }
}
