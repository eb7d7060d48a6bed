using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Results;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns.Clock;

namespace JobFunctions.Core.Tests.Search;

public sealed class KeepFoundTests
{
    private const string Name = "digest/20261121";
    private const int LeastMatch = 30;
    private const int Kept = 4;

    private readonly MemoryPartitionStore _store = new();
    private readonly ManualTimeProvider _time = new(QueueBench.Now);
    private readonly Collection<Core.Search.Search> _searches;
    private readonly Collection<RecommendationQueue> _queues;
    private readonly Collection<Recommendation> _recommendations;
    private readonly Collection<Resume> _resumes;
    private readonly SearchResults _results = new(new MemoryBlobStore());
    private readonly KeepFound _keepFound;
    private readonly Resume _resume;

    public KeepFoundTests()
    {
        _searches = new(_store, SearchSchema.Searches, _time);
        _queues = new(_store, SearchSchema.Queues, _time);
        _recommendations = new(_store, SearchSchema.Recommendations, _time);
        _resumes = new(_store, ResumeSchema.Value, _time);
        _keepFound = new(
            _queues,
            _searches,
            _recommendations,
            _results,
            new FillQueue(_queues, new Collection<ShownVacancies>(_store, SearchSchema.Shown, _time)),
            new FindResume(_resumes),
            new DayMarks(new Collection<DayMark>(_store, DayMarks.Schema, _time)),
            _time);
        _resume = new Resume
        {
            Id = GuidId.New<ResumeId>(_time),
            AccountId = GuidId.New<AccountId>(_time),
            Source = ResumeSource.Manual,
            Status = ResumeStatus.Ready,
            Checksum = new string('a', 64),
            UploadedAt = QueueBench.Now,
            UpdatedAt = QueueBench.Now,
        };
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TakeAsync_NewVacancies_AreTakenOnceAndTheRestIsServedByTheQueue()
    {
        await _resumes.AddAsync(_resume, Token);

        var taken = await TakeAsync(await QueueAsync(), 1, 2, 3, 4, 5);
        _time.Advance(TimeSpan.FromMinutes(5));
        var again = await _keepFound.TakenAsync(await QueueAsync(), Name, Token);

        Assert.Equal(["hh:1", "hh:2"], IdsOf(taken));
        Assert.Equal(["hh:1", "hh:2"], IdsOf(again));
        Assert.Equal(QueueBench.Now, again!.At);
        Assert.Null(await _keepFound.TakenAsync(await QueueAsync(), "digest/20261122", Token));
        var queue = (await QueueAsync())!.Value;
        Assert.Equal(["hh:3", "hh:4"], queue.Entries.Skip(queue.Next).Select(entry => entry.Id.Value));
        var search = (await _searches.FindAsync(SearchSchema.KeyOf(_resume.AccountId, queue.LatestSearchId), Token))!.Value;
        Assert.Equal((SearchState.Done, 4), (search.State, search.Listed));
        Assert.Equal(["hh:1", "hh:2", "hh:3", "hh:4"], (await _results.ReadAsync(_resume.AccountId, search.Id, 0, Token)).Select(item => item.Vacancy.Id.Value));
    }

    [Fact]
    public async Task TakeAsync_NextDay_TakesWhatWasNeverShown()
    {
        await _resumes.AddAsync(_resume, Token);
        await TakeAsync(await QueueAsync(), 1, 2, 3);

        var next = await TakeAsync(await QueueAsync(), 1, 2, 3);
        var last = await TakeAsync(await QueueAsync(), 1, 2, 3);

        Assert.Equal(["hh:3"], IdsOf(next));
        Assert.Empty(last!.Recommendations);
    }

    [Fact]
    public async Task TakeAsync_TheQueueMovedMeanwhile_TakesNothingAndLeavesTheQueue()
    {
        await _resumes.AddAsync(_resume, Token);
        await TakeAsync(await QueueAsync(), 1, 2, 3);
        var before = await QueueAsync();
        var started = before!.Value with { LatestSearchId = GuidId.New<SearchId>(_time) };
        await _queues.ReplaceAsync(before, started, Token);

        var taken = await TakeAsync(before, 4, 5);

        Assert.Null(taken);
        Assert.Equal(started.LatestSearchId, (await QueueAsync())!.Value.LatestSearchId);
        Assert.Equal(["hh:1", "hh:2", "hh:3"], (await QueueAsync())!.Value.Entries.Select(entry => entry.Id.Value));
    }

    [Fact]
    public async Task TakeAsync_TheResumeIsGoneMeanwhile_KeepsNothingThatQuotesIt()
    {
        var taken = await TakeAsync(null, 1, 2, 3);

        Assert.Null(taken);
        var partition = _resume.AccountId.ToString();
        Assert.False(await _searches.ListAsync(partition, KeyRange.All, 10, Token).AnyAsync(Token));
        Assert.False(await _recommendations.ListAsync(partition, KeyRange.All, 10, Token).AnyAsync(Token));
        Assert.Empty((await QueueAsync())!.Value.Entries);
    }

    private static IEnumerable<string> IdsOf(TakenBatch? taken) => taken!.Recommendations.Select(item => item.Vacancy.Id.Value);

    private Task<Stored<RecommendationQueue>?> QueueAsync() => _keepFound.QueueAsync(_resume.AccountId, Token);

    private Task<TakenBatch?> TakeAsync(Stored<RecommendationQueue>? queue, params IReadOnlyList<int> found)
    {
        var all = new FoundAtOnce { Ranked = [.. found.Select(id => QueueBench.Ranked(id))] };
        all.Add(new SourcePage([.. found.Select(id => new Vacancy { Id = VacancyId.Of("hh", $"{id}"), Title = "Welder" })], null, []), null);
        return _keepFound.TakeAsync(queue, _resume, all, Name, 2, LeastMatch, Kept, Token);
    }
}
