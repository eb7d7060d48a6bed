using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Search.Results;
using JobFunctions.Core.Search.Saved;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Search;

public sealed class SearchExpiryTests : IAsyncDisposable
{
    private const int MostCrashes = 500;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Retention = new SearchOptions().Retention;

    private readonly SeekerBench _bench = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CleanUp_SearchThatEndedLongAgo_GoesWithAllThatItFound()
    {
        await _bench.BeginAsync();
        var search = await _bench.SearchAsync();
        var served = (await _bench.NextAsync())!.Vacancy.Id;
        var before = await _bench.CountAsync();

        _bench.Clock.Advance(Retention);
        await _bench.CleanUpAsync();
        Assert.Equal(before["recommendations"], (await _bench.CountAsync())["recommendations"]);
        Assert.NotEmpty((await ResultsAsync(search))!.Items);

        _bench.Clock.Advance(Day);
        await _bench.CleanUpAsync();
        var after = await _bench.CountAsync();
        Assert.Null(await ResultsAsync(search));
        Assert.Null(await _bench.Get<FindSearch>().RunAsync(_bench.Account.Id, search, Token));
        Assert.Null(await _bench.Get<FindRecommendation>().RunAsync(_bench.Account.Id, served, Token));
        Assert.Equal(["queues", "shown"], after.Keys.Intersect(["searches", "recommendations", "queues", "shown", "daymarks", "search-results (blobs)", "searches (blobs)"]).Order().Where(place => place != "daymarks"));
        Assert.Empty(await DaysAsync(SearchSchema.Trail));
    }

    [Fact]
    public async Task CleanUp_QueueOfASearchThatGoes_IsEmptyAndSaysSo()
    {
        await _bench.BeginAsync();
        await _bench.SearchAsync();
        Assert.NotNull(await _bench.NextAsync());

        _bench.Clock.Advance(Retention + Day);
        await _bench.CleanUpAsync();

        Assert.IsType<NextRecommendationResult.AllShown>(await _bench.Get<NextRecommendation>().RunAsync(_bench.Account.Id, Token));
        Assert.Equal(0, (await _bench.Get<Collection<RecommendationQueue>>().FindAsync(SearchSchema.QueueKeyOf(_bench.Account.Id), Token))!.Value.Remaining);
    }

    [Fact]
    public async Task CleanUp_WhatWasShown_ComesInNoLaterSearchOrDigest()
    {
        (_bench.Source.OpenDays, _bench.Source.EveryDays) = (120, 10);
        await _bench.BeginAsync();
        await _bench.SearchAsync();
        var shown = new List<VacancyId>();
        for (var number = 0; number < 20; number++)
        {
            shown.Add((await _bench.NextAsync())!.Vacancy.Id);
        }

        _bench.Clock.Advance(Retention + Day);
        await _bench.CleanUpAsync();
        await _bench.SearchAsync();

        var queue = (await _bench.Get<Collection<RecommendationQueue>>().FindAsync(SearchSchema.QueueKeyOf(_bench.Account.Id), Token))!.Value;
        Assert.NotEmpty(queue.Entries);
        Assert.DoesNotContain(queue.Entries, entry => shown.Contains(entry.Id));
    }

    [Fact]
    public async Task CleanUp_VacancyThatALaterSearchFoundAgain_StaysWithThatOne()
    {
        (_bench.Source.OpenDays, _bench.Source.EveryDays) = (60, 10);
        await _bench.BeginAsync();
        var first = await _bench.SearchAsync();
        _bench.Clock.Advance(30 * Day);
        var second = await _bench.SearchAsync();
        var again = (await ResultsAsync(first))!.Items.Select(item => item.Vacancy.Id).Intersect((await ResultsAsync(second))!.Items.Select(item => item.Vacancy.Id)).ToList();
        Assert.NotEmpty(again);

        _bench.Clock.Advance(Retention - (29 * Day));
        await _bench.CleanUpAsync();

        Assert.Null(await ResultsAsync(first));
        Assert.NotEmpty((await ResultsAsync(second))!.Items);
        foreach (var vacancy in again)
        {
            Assert.Equal(second, (await _bench.Get<FindRecommendation>().RunAsync(_bench.Account.Id, vacancy, Token))!.SearchId);
        }

        var left = await _bench.Get<Collection<Recommendation>>().ListAsync($"{_bench.Account.Id}", KeyRange.All, 100, Token).ToListAsync(Token);
        Assert.All(left, found => Assert.Equal(second, found.Value.SearchId));
    }

    [Fact]
    public async Task CleanUp_WhatThePersonSavedHidAndSaid_StaysAndWorksOn()
    {
        (_bench.Source.OpenDays, _bench.Source.EveryDays) = (120, 10);
        await _bench.BeginAsync();
        var search = await _bench.SearchAsync();
        var found = (await ResultsAsync(search))!.Items.Select(item => item.Vacancy.Id).ToList();
        var (saved, hidden, liked) = (found[0], found[1], found[2]);
        await _bench.Get<SaveVacancy>().RunAsync(_bench.Account.Id, saved, Token);
        await FeedbackAsync(hidden, FeedbackKind.Hidden);
        await FeedbackAsync(liked, FeedbackKind.Liked);
        var learnt = (await _bench.Get<FindPreferences>().RunAsync(_bench.Account.Id, Token)).Learnt;

        _bench.Clock.Advance(Retention + Day);
        await _bench.CleanUpAsync();

        var listed = Assert.Single((await _bench.Get<SaveVacancy>().ListAsync(_bench.Account.Id, new PageRequest(null, 10), Token)).Items);
        Assert.Equal((saved, $"Повар {saved.LocalId}"), (listed.Saved.VacancyId, listed.Vacancy!.Title));
        Assert.Equal(listed.Vacancy.Title, (await _bench.Get<FindVacancy>().RunAsync(_bench.Account.Id, saved, Token))!.Title);
        Assert.NotNull(await FeedbackAsync(saved, FeedbackKind.Applied));
        Assert.Null(await FeedbackAsync(found[3], FeedbackKind.Liked));
        var preferences = await _bench.Get<FindPreferences>().RunAsync(_bench.Account.Id, Token);
        Assert.Contains(hidden, preferences.Hidden);
        Assert.Subset(preferences.Learnt.Select(preference => preference.Id).ToHashSet(), learnt.Select(preference => preference.Id).ToHashSet());
        var again = await _bench.SearchAsync();
        Assert.DoesNotContain((await ResultsAsync(again))!.Items, item => item.Vacancy.Id == hidden);
    }

    [Fact]
    public async Task CleanUp_SearchThatIsUnderWayOrWasStartedAgain_StaysUntilItIsOver()
    {
        await _bench.BeginAsync();
        _bench.Source.IsBusy = true;
        var search = await _bench.SearchAsync();
        _bench.Source.IsBusy = false;
        _bench.Clock.Advance(Retention - TimeSpan.FromHours(1));
        Assert.IsType<RetrySearchResult.Started>(await _bench.Get<RetrySearch>().RunAsync(search, _bench.Account.Id, Token));

        _bench.Clock.Advance(2 * Day);
        await _bench.CleanUpAsync();
        Assert.False((await _bench.Get<FindSearch>().RunAsync(_bench.Account.Id, search, Token))!.Value.Search.HasEnded);

        await _bench.Get<StandIns.Workflows.ReplayWorkflowClient>().RunAllAsync();
        _bench.Clock.Advance(Retention - Day);
        await _bench.CleanUpAsync();
        Assert.NotEmpty((await ResultsAsync(search))!.Items);

        _bench.Clock.Advance(2 * Day);
        await _bench.CleanUpAsync();
        Assert.Null(await ResultsAsync(search));
        Assert.Empty(await DaysAsync(SearchSchema.FailedTrail));
    }

    [Fact]
    public async Task CleanUp_NothingIsOver_ReadsTheMarksOfDaysAndNoSearch()
    {
        await _bench.BeginAsync();
        for (var number = 0; number < 40; number++)
        {
            await _bench.SearchAsync();
            _bench.Clock.Advance(Day);
        }

        _bench.Counts.Take();
        Assert.Equal(0, await ExpireAsync(_bench));

        var counts = _bench.Counts.Take();
        Assert.Equal((1, 1), (counts.Calls, counts.Scans));
    }

    [Fact]
    public async Task CleanUp_OneSearchOfManyIsOver_ReadsNoOther()
    {
        await _bench.BeginAsync();
        for (var number = 0; number < 30; number++)
        {
            await _bench.SearchAsync();
            _bench.Clock.Advance(Day);
        }

        _bench.Clock.Advance(Retention - (29 * Day));
        _bench.Counts.Take();
        Assert.Equal(1, await ExpireAsync(_bench));

        Assert.InRange(_bench.Counts.Take().Calls, 1, (3 * 15) + 20);
    }

    [Fact]
    public async Task CleanUp_ProcessGoneBetweenAnyTwoCalls_IsEndedByTheNextAndLeavesNothing()
    {
        for (var calls = 0; ; calls++)
        {
            Assert.InRange(calls, 0, MostCrashes);
            await using var bench = new SeekerBench();
            bench.Source.OpenDays = 1;
            await bench.BeginAsync();
            await bench.SearchAsync();
            await bench.NextAsync();
            bench.Clock.Advance(40 * Day);
            var later = await bench.SearchAsync();
            var expected = await CountsOfAsync(bench, later);
            bench.Clock.Advance(Retention - (39 * Day));

            var isGone = await IsGoneAsync(bench, calls);
            bench.Clock.Advance(TimeSpan.FromMinutes(10));
            await ExpireAsync(bench);

            Assert.Equal(expected, await CountsOfAsync(bench, later));
            Assert.Equal(later, Assert.Single(await SearchesAsync(bench)).Id);
            Assert.Single(await DaysAsync(bench, SearchSchema.Trail));
            if (!isGone)
            {
                break;
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CleanUp_SearchOrDigestWhoseProcessWasGoneBetweenAnyTwoCalls_FindsAllThatItLeft(bool isDigest)
    {
        for (var calls = 0; ; calls++)
        {
            Assert.InRange(calls, 0, MostCrashes);
            await using var bench = new SeekerBench();
            bench.Source.OpenDays = 1;
            await bench.BeginAsync();
            await (isDigest ? bench.SubscribeAsync() : Task.CompletedTask);
            bench.Clock.Advance(TimeSpan.FromHours(2));

            var isGone = await IsGoneAsync(bench, calls, isDigest);
            await bench.Get<SearchRecovery>().RunAsync(Token);
            await bench.DigestAsync();
            bench.Clock.Advance(Retention + (2 * Day));
            await bench.Get<SearchRecovery>().RunAsync(Token);
            await ExpireAsync(bench);

            var left = await bench.Records.WalkAsync(Token).Where(item => item.Key.Collection is "searches" or "recommendations").Select(item => item.Key).ToListAsync(Token);
            Assert.Empty(left);
            Assert.Empty(await bench.Blobs.WalkAsync(Token));
            Assert.Empty(await DaysAsync(bench, SearchSchema.Trail));
            if (!isGone)
            {
                break;
            }
        }
    }

    [Fact]
    public async Task CleanUp_BesideASearchThatFindsTheSameVacancies_LeavesTheNewOnesWhole()
    {
        (_bench.Source.OpenDays, _bench.Source.EveryDays) = (120, 40);
        await _bench.BeginAsync();
        for (var race = 0; race < 20; race++)
        {
            await _bench.SearchAsync();
            _bench.Clock.Advance(Retention + (2 * Day));
            await using var beside = _bench.Beside();

            await Task.WhenAll(Task.Run(() => ExpireAsync(beside), Token), Task.Run(_bench.SearchAsync, Token));

            var queue = (await _bench.Get<Collection<RecommendationQueue>>().FindAsync(SearchSchema.QueueKeyOf(_bench.Account.Id), Token))!.Value;
            Assert.NotEmpty(queue.Entries);
            foreach (var entry in queue.Entries)
            {
                Assert.Equal(queue.SearchId, (await _bench.Get<FindRecommendation>().RunAsync(_bench.Account.Id, entry.Id, Token))!.SearchId);
            }
        }
    }

    [Fact]
    public async Task ListResults_TheSearchGoesBetweenTwoPages_EndsTheList()
    {
        await _bench.BeginAsync();
        var search = await _bench.SearchAsync();
        var first = await _bench.Get<ListResults>().RunAsync(_bench.Account.Id, search, new PageRequest(null, 4), Token);
        Assert.NotNull(first!.Next);

        await _bench.Get<SearchResults>().DeleteAsync(_bench.Account.Id, search, Token);
        var half = await _bench.Get<ListResults>().RunAsync(_bench.Account.Id, search, new PageRequest(first.Next, 5), Token);
        _bench.Clock.Advance(Retention + Day);
        await _bench.CleanUpAsync();

        Assert.Equal((0, null), (half!.Items.Count, half.Next));
        Assert.Null(await _bench.Get<ListResults>().RunAsync(_bench.Account.Id, search, new PageRequest(first.Next, 5), Token));
    }

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    private static Task<int> ExpireAsync(SeekerBench bench) => bench.Get<IEnumerable<IExpiry>>().OfType<SearchExpiry>().Single().DeleteExpiredAsync(Token);

    private static async Task<bool> IsGoneAsync(SeekerBench bench, int calls)
    {
        await using var mortal = bench.Beside(calls);
        try
        {
            await ExpireAsync(mortal);
            return false;
        }
        catch (Exception exception) when (exception is StoppedException || exception.InnerException is StoppedException)
        {
            return true;
        }
    }

    private static async Task<bool> IsGoneAsync(SeekerBench bench, int calls, bool isDigest)
    {
        await using var mortal = bench.Beside(calls);
        try
        {
            await (isDigest ? mortal.DigestAsync() : mortal.SearchAsync());
            return false;
        }
        catch (Exception exception) when (exception is StoppedException or InvalidOperationException or AggregateException)
        {
            return true;
        }
    }

    /// <summary>How many rows and blobs of searches there are, those of one search when no other is left.</summary>
    private static async Task<(int Searches, int Recommendations, int Results, int Blobs)> CountsOfAsync(SeekerBench bench, SearchId search)
    {
        var counts = await bench.CountAsync();
        var recommendations = await bench.Get<Collection<Recommendation>>().ListAsync($"{bench.Account.Id}", KeyRange.All, 100, Token).CountAsync(found => found.Value.SearchId == search, Token);
        var results = (await bench.Blobs.WalkAsync(Token)).Count(blob => blob.Name.Path.Contains($"/{search}/", StringComparison.Ordinal));
        var searches = (await SearchesAsync(bench)).Count == 1 ? counts["searches"].Count : 3;
        return (searches, recommendations, results, counts.GetValueOrDefault("searches (blobs)").Count);
    }

    private static async Task<IReadOnlyList<Core.Search.Search>> SearchesAsync(SeekerBench bench) =>
        await bench.Get<Collection<Core.Search.Search>>().ListAsync($"{bench.Account.Id}", KeyRange.All, 100, Token).Select(search => search.Value).ToListAsync(Token);

    private static ValueTask<List<DateOnly>> DaysAsync(SeekerBench bench, string trail) =>
        bench.Get<DayMarks>().ListAsync(trail, DateOnly.MinValue, DateOnly.MaxValue, Token).ToListAsync(Token);

    private ValueTask<List<DateOnly>> DaysAsync(string trail) => DaysAsync(_bench, trail);

    private Task<Page<Recommendation>?> ResultsAsync(SearchId search) =>
        _bench.Get<ListResults>().RunAsync(_bench.Account.Id, search, new PageRequest(null, 100), Token);

    private Task<VacancyFeedback?> FeedbackAsync(VacancyId vacancy, FeedbackKind kind) =>
        _bench.Get<GiveFeedback>().RunAsync(_bench.Account.Id, vacancy, kind, null, Token);
}
