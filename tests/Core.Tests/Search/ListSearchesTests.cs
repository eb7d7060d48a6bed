using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Search;

public sealed class ListSearchesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, 3)]
    [InlineData(SearchState.Done, 7)]
    [InlineData(SearchState.Failed, 2)]
    [InlineData(SearchState.Running, 5)]
    [InlineData(SearchState.Queued, 1)]
    public async Task RunAsync_OverManyDays_ListsTheNewestFirstAndReadsInProportion(SearchState? state, int limit)
    {
        var time = new ManualTimeProvider(QueueBench.Now.AddDays(-200));
        var store = new CountingPartitionStore(new MemoryPartitionStore());
        var searches = new Collection<Core.Search.Search>(store, SearchSchema.Searches, time);
        var days = new DayMarks(new Collection<DayMark>(store, DayMarks.Schema, time));
        var expected = new List<SearchId>();
        for (var number = 0; number < 300; number++)
        {
            var search = SearchOf(time, number);
            await days.MarkAsync(SearchSchema.Trail, DayMarks.DayOf(time.GetUtcNow()), Token);
            if (search.State == SearchState.Failed)
            {
                await days.MarkAsync(SearchSchema.FailedTrail, DayMarks.DayOf(time.GetUtcNow()), Token);
            }

            await searches.AddAsync(search, Token);
            if (state is null || search.State == state)
            {
                expected.Insert(0, search.Id);
            }

            time.Advance(TimeSpan.FromHours(16));
        }

        var list = new ListSearches(searches, days, time);
        var found = new List<SearchId>();
        string? after = null;
        do
        {
            store.Take();
            var page = await list.RunAsync(state, new PageRequest(after, limit), Token);
            Assert.InRange(store.Take().Calls, 1, (4 * (page.Items.Count + 1)) + 4);
            found.AddRange(page.Items.Select(search => search.Id));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(expected, found);
    }

    /// <summary>Most are done, one in fifty failed, the last few are under way.</summary>
    private static Core.Search.Search SearchOf(ManualTimeProvider time, int number) => new()
    {
        Id = GuidId.New<SearchId>(time),
        AccountId = GuidId.New<AccountId>(time),
        ResumeId = GuidId.New<ResumeId>(time),
        Wishes = new SearchWishes(),
        State = number > 295 ? SearchState.Queued : number > 290 ? SearchState.Running : number % 50 == 0 ? SearchState.Failed : SearchState.Done,
        StartedAt = time.GetUtcNow(),
    };
}
