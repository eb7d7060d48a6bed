using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Statistics;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Tests.Storage;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Statistics;

public sealed class CountPlaceTests
{
    private readonly ManualTimeProvider _time = new(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero));
    private readonly MemoryPartitionStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_AnotherInstanceWithinTenMinutes_GivesTheSameCountingByOneRead()
    {
        await AddAsync(3, AccountRole.User, isBlocked: false);
        await AddAsync(2, AccountRole.Hr, isBlocked: true);
        var first = await Count(_store).RunAsync(Token);
        await AddAsync(1, AccountRole.User, isBlocked: false);
        _time.Advance(CountPlace.MostAge - TimeSpan.FromSeconds(1));
        var counting = new CountingPartitionStore(_store);

        var second = await Count(counting).RunAsync(Token);
        _time.Advance(TimeSpan.FromSeconds(1));
        var third = await Count(_store).RunAsync(Token);

        Assert.Equal(new AccountCounts(3, 2, 0, 0, 2), first.Accounts);
        Assert.Equal((first.CountedAt, first.Accounts), (second.CountedAt, second.Accounts));
        Assert.Equal(1, counting.Counts.Calls);
        Assert.Equal(new AccountCounts(4, 2, 0, 0, 2), third.Accounts);
        Assert.Equal(_time.GetUtcNow(), third.CountedAt);
    }

    [Fact]
    public async Task RunAsync_ManyInstancesAtOnce_CountOnceWhenThereIsAnOldCounting()
    {
        await AddAsync(50, AccountRole.User, isBlocked: false);
        await Count(_store).RunAsync(Token);
        _time.Advance(CountPlace.MostAge);
        var counting = new CountingPartitionStore(_store);

        var all = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Count(new YieldingPartitionStore(counting)).RunAsync(Token)));

        // A page for each number, by one of them only.
        Assert.InRange(counting.Counts.Scans, 1, 30);
        Assert.All(all, counted => Assert.Equal(50, counted.Accounts.Users));
        Assert.Contains(all, counted => counted.CountedAt == _time.GetUtcNow());
    }

    [Fact]
    public async Task RunAsync_WhoBeganHasEnded_CountsAfterAWhile()
    {
        await Count(_store).RunAsync(Token);
        _time.Advance(CountPlace.MostAge);
        await Assert.ThrowsAsync<StoppedException>(() => Count(new StoppingPartitionStore(_store, 4)).RunAsync(Token));

        var meanwhile = await Count(_store).RunAsync(Token);
        _time.Advance(TimeSpan.FromMinutes(3));
        var later = await Count(_store).RunAsync(Token);

        Assert.True(meanwhile.CountedAt < later.CountedAt);
        Assert.Equal(_time.GetUtcNow(), later.CountedAt);
    }

    private CountPlace Count(IPartitionStore store) => new(
        new Collection<StoredStatistics>(store, StatisticsSchema.Value, _time),
        new Collection<Account>(store, AccountSchema.Value, _time),
        new Collection<PostedVacancy>(store, PostingSchema.Value, _time),
        new Collection<Resume>(store, ResumeSchema.Value, _time),
        new Collection<Core.Search.Search>(store, SearchSchema.Searches, _time),
        _time);

    private async Task AddAsync(int count, AccountRole role, bool isBlocked)
    {
        var accounts = new Collection<Account>(_store, AccountSchema.Value, _time);
        for (var number = 0; number < count; number++)
        {
            var now = _time.GetUtcNow();
            await accounts.AddAsync(new Account { Id = GuidId.New<AccountId>(_time), Role = role, IsBlocked = isBlocked, CreatedAt = now, UpdatedAt = now }, Token);
        }
    }
}
