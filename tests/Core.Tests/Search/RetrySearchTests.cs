using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Tests.Storage;
using JobFunctions.StandIns.Clock;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Tests.Search;

public sealed class RetrySearchTests
{
    private const int Races = 100;

    private static readonly AccountId Admin = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000001"));

    private readonly ManualTimeProvider _time = new(QueueBench.Now);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_BesideAStartOfAnother_LeavesOneOpenSearchWhichIsTheLatest()
    {
        for (var race = 0; race < Races; race++)
        {
            var memory = new MemoryPartitionStore();
            var (account, resume, failed) = await FailAsync(memory);
            var store = new YieldingPartitionStore(memory);

            var retry = Retry(store).RunAsync(failed, Admin, Token);
            var start = Start(store).RunAsync(account, resume, new SearchWishes(), Token);
            await Task.WhenAll(retry, start);

            var queue = await new Collection<RecommendationQueue>(memory, SearchSchema.Queues).FindAsync(SearchSchema.QueueKeyOf(account), Token);
            var searches = await new Collection<Core.Search.Search>(memory, SearchSchema.Searches).ListAsync($"{account}", KeyRange.All, 10, Token).ToListAsync(Token);
            var open = Assert.Single(searches, search => !search.Value.HasEnded).Value;
            Assert.Equal(open.Id, queue!.Value.LatestSearchId);
            Assert.Equal(await retry is RetrySearchResult.Started, open.Id == failed);
        }
    }

    [Fact]
    public async Task FindAsync_ByIdAlone_FindsTheSearchOfAnyDay()
    {
        var memory = new MemoryPartitionStore();
        var (_, _, id) = await FailAsync(memory);
        _time.Advance(TimeSpan.FromDays(40));

        Assert.Equal(id, (await List(memory).FindAsync(id, Token))!.Id);
        Assert.Null(await List(memory).FindAsync(GuidId.New<SearchId>(_time), Token));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public async Task RunAsync_TheSearchIsOverItsTime_IsNotThereAsTheCleanUpTakesIt(int secondsOver, bool isUnknown)
    {
        var memory = new MemoryPartitionStore();
        var (_, _, failed) = await FailAsync(memory);
        _time.Advance(new SearchOptions().Retention + TimeSpan.FromSeconds(secondsOver));

        Assert.Equal(isUnknown, await Retry(memory).RunAsync(failed, Admin, Token) is RetrySearchResult.Unknown);
    }

    private async Task<(AccountId Account, ResumeId Resume, SearchId Failed)> FailAsync(MemoryPartitionStore store)
    {
        var now = _time.GetUtcNow();
        var (account, id) = (GuidId.New<AccountId>(_time), GuidId.New<ResumeId>(_time));
        await new Collection<Resume>(store, ResumeSchema.Value).AddAsync(
            new Resume { Id = id, AccountId = account, Source = ResumeSource.Manual, Status = ResumeStatus.Ready, Checksum = "0", Fields = new ResumeFields(), UploadedAt = now, UpdatedAt = now },
            Token);
        var started = Assert.IsType<StartSearchResult.Started>(await Start(store).RunAsync(account, id, new SearchWishes(), Token)).Search;
        var searches = new Collection<Core.Search.Search>(store, SearchSchema.Searches);
        await new FailSearchStep(searches, Days(store), Activity(store), _time).RunAsync(new FailSearchInput(account, started.Id, "It is down."), Token);
        return (account, id, started.Id);
    }

    private StartSearch Start(IPartitionStore store) => new(
        new Collection<Core.Search.Search>(store, SearchSchema.Searches, _time),
        new Collection<RecommendationQueue>(store, SearchSchema.Queues, _time),
        new FindResume(new Collection<Resume>(store, ResumeSchema.Value, _time)),
        [],
        new RecordingWorkflowClient(),
        Days(store),
        Activity(store),
        _time);

    private RetrySearch Retry(IPartitionStore store) => new(
        new Collection<Core.Search.Search>(store, SearchSchema.Searches, _time),
        new Collection<RecommendationQueue>(store, SearchSchema.Queues, _time),
        List(store),
        new FindResume(new Collection<Resume>(store, ResumeSchema.Value, _time)),
        new RecordingWorkflowClient(),
        Activity(store),
        Options.Create(new SearchOptions()),
        _time);

    private ListSearches List(IPartitionStore store) => new(new Collection<Core.Search.Search>(store, SearchSchema.Searches, _time), Days(store), _time);

    private static DayMarks Days(IPartitionStore store) => new(new Collection<DayMark>(store, DayMarks.Schema));

    private ActivityLog Activity(IPartitionStore store) => new(
        new Collection<ActivityEntry>(store, ActivitySchema.Value, _time), Days(store), _time, NullLogger<ActivityLog>.Instance);
}
