using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Search;

namespace JobFunctions.Core.Tests.Search;

public sealed class FillQueueTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_SearchIsNoLongerTheLatest_LeavesTheQueueAlone()
    {
        var bench = new QueueBench();
        var old = await bench.StartAsync(Cancelled);
        var latest = await bench.StartAsync(Cancelled);
        await bench.FillAsync(latest, [QueueBench.Ranked(1)], Cancelled);

        await bench.FillAsync(old, [QueueBench.Ranked(2)], Cancelled);

        var served = Assert.IsType<NextRecommendationResult.Served>(await bench.Next.RunAsync(bench.Account, Cancelled));
        Assert.Equal("hh:1", served.Recommendation.Vacancy.Id.Value);
    }

    [Fact]
    public async Task RunAsync_RepeatedAfterSomeWereServed_DoesNotServeThemAgain()
    {
        var bench = new QueueBench();
        var search = await bench.StartAsync(Cancelled);
        await bench.FillAsync(search, [QueueBench.Ranked(1), QueueBench.Ranked(2)], Cancelled);
        await bench.Next.RunAsync(bench.Account, Cancelled);

        await bench.FillAsync(search, [QueueBench.Ranked(1), QueueBench.Ranked(2)], Cancelled);

        var served = Assert.IsType<NextRecommendationResult.Served>(await bench.Next.RunAsync(bench.Account, Cancelled));
        Assert.Equal("hh:2", served.Recommendation.Vacancy.Id.Value);
    }

    /// <summary>Searches that find overlapping vacancies, with duplicates under other ids, and calls of next between them.</summary>
    [Fact]
    public void RunAsync_AnySearchesAndCalls_NeverServeAVacancyTwice()
    {
        var search = Gen.Choose(1, 12).ListOf().Select(ids => (Found: ids.Distinct().Chunk(2).ToList(), Calls: 0));
        var run = from found in search from calls in Gen.Choose(0, 6) select (found.Found, Calls: calls);

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(100),
            Prop.ForAll(run.ListOf().ToArbitrary(), runs => NeverTwiceAsync(runs).GetAwaiter().GetResult()));
    }

    private static async Task<bool> NeverTwiceAsync(IEnumerable<(List<int[]> Found, int Calls)> runs)
    {
        var bench = new QueueBench();
        var served = new List<string>();
        foreach (var (found, calls) in runs)
        {
            var search = await bench.StartAsync(Cancelled);
            await bench.FillAsync(search, [.. found.Select(ids => QueueBench.Ranked(ids))], Cancelled);
            await bench.EndAsync(search, SearchState.Done, null, Cancelled);
            for (var call = 0; call < calls; call++)
            {
                if (await bench.Next.RunAsync(bench.Account, Cancelled) is NextRecommendationResult.Served one)
                {
                    served.AddRange(one.Recommendation.Ranked.Links.Select(link => link.Id.Value));
                }
            }
        }

        return served.Count == served.Distinct().Count();
    }
}
