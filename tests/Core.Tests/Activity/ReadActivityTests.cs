using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Activity;

public sealed class ReadActivityTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void RunAsync_AnyEntriesAndFilter_GivesWhatFitsNewestFirstOverAnyPages() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        async seed =>
        {
            var chance = new Random(seed);
            var bench = new ActivityBench(new MemoryPartitionStore());
            var entries = Enumerable.Range(0, chance.Next(40)).Select(_ => EntryOf(chance)).Distinct().ToList();
            foreach (var entry in entries)
            {
                await bench.Log.WriteAsync(entry);
            }

            var filter = new ActivityFilter(
                chance.Next(2) == 0 ? ActivityBench.People[chance.Next(4)] : null,
                chance.Next(2) == 0 ? (ActivityAction)chance.Next(3) : null,
                chance.Next(2) == 0 ? TimeOf(chance) : null,
                chance.Next(2) == 0 ? TimeOf(chance) : null);
            var found = await bench.ReadAllAsync(filter, chance.Next(1, 12), Token);

            var expected = entries
                .Where(entry => filter.Account is null || entry.ActorId == filter.Account || entry.AboutId == filter.Account)
                .Where(entry => (filter.Action is null || entry.Action == filter.Action) && !(entry.At < filter.From) && !(entry.At > filter.To))
                .OrderBy(ActivitySchema.SortKeyOf, StringComparer.Ordinal);
            Assert.Equal(expected, found);
            Assert.Equal(found.Select(entry => entry.At).OrderDescending(), found.Select(entry => entry.At));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(100)]
    public async Task RunAsync_OfALongTrail_ReadsInProportionToWhatItGives(int limit)
    {
        var store = new CountingPartitionStore(new MemoryPartitionStore());
        var bench = new ActivityBench(store);
        for (var day = 0; day < 200; day++)
        {
            for (var number = 0; number < 5; number++)
            {
                await bench.Log.WriteAsync(ActivityEntry.Own(
                    ActivityBench.Now.AddDays(-day).AddMinutes(-number), ActivityAction.SignedIn, ActivityBench.People[number % 4], ActivitySubject.None));
            }
        }

        await bench.Log.WriteAsync(ActivityEntry.Own(ActivityBench.Now.AddDays(-150), ActivityAction.PasswordReset, ActivityBench.People[0], ActivitySubject.None));
        ActivityFilter[] filters =
        [
            new(null, null, null, null), new(null, ActivityAction.SignedIn, null, null), new(null, ActivityAction.PasswordReset, null, null),
            new(null, ActivityAction.VacancyRejected, null, null), new(ActivityBench.People[1], null, null, null),
            new(ActivityBench.People[0], ActivityAction.PasswordReset, null, null), new(null, null, ActivityBench.Now.AddDays(-120), ActivityBench.Now.AddDays(-100)),
        ];
        foreach (var filter in filters)
        {
            store.Take();

            var page = await bench.Read.RunAsync(filter, new PageRequest(null, limit), Token);

            // A record for each row, and the shards of the days that are gone through.
            Assert.InRange(store.Take().Calls, 1, (8 * (page.Items.Count + 1)) + 10);
        }
    }

    [Fact]
    public async Task ActivityExpiry_AfterTheRetention_DeletesWhatIsOlderAndNothingElse()
    {
        var store = new WalkablePartitionStore(new MemoryPartitionStore());
        var bench = new ActivityBench(store);
        for (var day = 0; day < 60; day++)
        {
            await bench.Log.WriteAsync(ActivityEntry.Own(ActivityBench.Now.AddDays(-day), ActivityAction.SignedIn, ActivityBench.People[0], ActivitySubject.None));
        }

        Assert.Equal(29, await bench.Expiry.DeleteExpiredAsync(Token));
        Assert.Equal(0, await bench.Expiry.DeleteExpiredAsync(Token));

        var left = await bench.ReadAllAsync(new ActivityFilter(null, null, null, null), 50, Token);
        Assert.Equal(31, left.Count);
        Assert.Equal(ActivityBench.Now.AddDays(-30), left[^1].At);
        Assert.Equal(31, (await bench.ReadAllAsync(new ActivityFilter(ActivityBench.People[0], ActivityAction.SignedIn, null, null), 50, Token)).Count);
        var items = await store.WalkAsync(Token).Select(item => item.Key).ToListAsync(Token);
        Assert.Equal(31 * 4, items.Count(item => item.Collection == ActivitySchema.Value.Name));
        Assert.Equal(31 * 2, items.Count(item => item.Collection == DayMarks.Schema.Name));
    }

    [Fact]
    public async Task ActivityEraser_OfAPerson_LeavesWhatOthersDidToThem()
    {
        var bench = new ActivityBench(new MemoryPartitionStore());
        var (person, admin) = (ActivityBench.People[0], ActivityBench.People[1]);
        var approved = new ActivityEntry(ActivityBench.Now, ActivityAction.AccountApproved, admin, person, ActivitySubject.Of(person));
        var other = ActivityEntry.Own(ActivityBench.Now, ActivityAction.SignedIn, admin, ActivitySubject.None);
        ActivityEntry[] own =
        [
            ActivityEntry.Own(ActivityBench.Now, ActivityAction.SignedIn, person, ActivitySubject.None),
            new(ActivityBench.Now, ActivityAction.SignInFailed, null, person, ActivitySubject.Of(person)),
        ];
        foreach (var entry in own.Append(approved).Append(other))
        {
            await bench.Log.WriteAsync(entry);
        }

        await new ActivityEraser(bench.Entries).EraseAsync(person, Token);

        Assert.Equal([approved], await bench.ReadAllAsync(new ActivityFilter(person, null, null, null), 10, Token));
        Assert.Equal(2, (await bench.ReadAllAsync(new ActivityFilter(null, null, null, null), 10, Token)).Count);
    }

    private static ActivityEntry EntryOf(Random chance) => new(
        TimeOf(chance),
        (ActivityAction)chance.Next(3),
        chance.Next(4) == 0 ? null : ActivityBench.People[chance.Next(4)],
        chance.Next(4) == 0 ? null : ActivityBench.People[chance.Next(4)],
        ActivitySubject.None);

    // Few times over a few days, so that many fall together.
    private static DateTimeOffset TimeOf(Random chance) => ActivityBench.Now.AddDays(-chance.Next(5)).AddHours(-chance.Next(3) * 8).AddTicks(chance.Next(2));
}
