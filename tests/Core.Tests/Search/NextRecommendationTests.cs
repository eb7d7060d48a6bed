using JobFunctions.Core.Search;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Tests.Search;

public sealed class NextRecommendationTests
{
    private readonly QueueBench _bench = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_NeverSearched_SaysSo()
    {
        var result = await _bench.Next.RunAsync(_bench.Account, Cancelled);

        Assert.IsType<NextRecommendationResult.NoSearch>(result);
    }

    [Fact]
    public async Task RunAsync_SearchGoesOn_TellsItsProgress()
    {
        var search = await _bench.StartAsync(Cancelled);
        _bench.Workflows.Report(VacancySearch.InstanceIdOf(search), new WorkflowProgress("searching", 40));

        var result = await _bench.Next.RunAsync(_bench.Account, Cancelled);

        Assert.Equal(new NextRecommendationResult.Running(search, 40), result);
    }

    [Fact]
    public async Task RunAsync_QueueIsFilled_ServesBestFirstThenSaysAllShown()
    {
        var search = await _bench.StartAsync(Cancelled);
        await _bench.FillAsync(search, [QueueBench.Ranked(1), QueueBench.Ranked(2)], Cancelled);

        var first = await _bench.Next.RunAsync(_bench.Account, Cancelled);
        var second = await _bench.Next.RunAsync(_bench.Account, Cancelled);
        var third = await _bench.Next.RunAsync(_bench.Account, Cancelled);

        var served = Assert.IsType<NextRecommendationResult.Served>(first);
        Assert.Equal(("hh:1", 1), (served.Recommendation.Vacancy.Id.Value, served.Remaining));
        Assert.Equal("hh:2", Assert.IsType<NextRecommendationResult.Served>(second).Recommendation.Vacancy.Id.Value);
        Assert.IsType<NextRecommendationResult.AllShown>(third);
    }

    [Fact]
    public async Task RunAsync_FortyCallsAtOnce_ServeFortyDifferentVacancies()
    {
        var search = await _bench.StartAsync(Cancelled);
        await _bench.FillAsync(search, [.. Enumerable.Range(1, 40).Select(id => QueueBench.Ranked(id))], Cancelled);

        var results = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => _bench.Next.RunAsync(_bench.Account, Cancelled))));

        var served = results.Cast<NextRecommendationResult.Served>().Select(result => result.Recommendation.Vacancy.Id).ToList();
        Assert.Equal(40, served.Distinct().Count());
    }

    [Fact]
    public async Task RunAsync_SearchFailedWithNothingLeft_GivesTheReason()
    {
        var search = await _bench.StartAsync(Cancelled);
        await _bench.EndAsync(search, SearchState.Failed, "hh: the service is down.", Cancelled);

        var result = await _bench.Next.RunAsync(_bench.Account, Cancelled);

        Assert.Equal(new NextRecommendationResult.Failed("hh: the service is down."), result);
    }

    [Fact]
    public async Task RunAsync_NewSearchFailed_GoesOnWithTheEarlierQueue()
    {
        var first = await _bench.StartAsync(Cancelled);
        await _bench.FillAsync(first, [QueueBench.Ranked(1)], Cancelled);
        var second = await _bench.StartAsync(Cancelled);
        await _bench.EndAsync(second, SearchState.Failed, "hh: the service is down.", Cancelled);

        var result = await _bench.Next.RunAsync(_bench.Account, Cancelled);

        Assert.Equal("hh:1", Assert.IsType<NextRecommendationResult.Served>(result).Recommendation.Vacancy.Id.Value);
    }
}
