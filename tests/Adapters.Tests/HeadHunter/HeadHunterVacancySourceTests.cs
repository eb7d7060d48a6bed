using System.Diagnostics;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns;
using JobFunctions.StandIns.HeadHunter;

namespace JobFunctions.Adapters.Tests.HeadHunter;

public sealed class HeadHunterVacancySourceTests
{
    private static readonly SourceQuery Everything = new("hh", "vacancies?no_magic=true&page=0&per_page=100#take=2000", "everything");

    private static readonly SearchCriteria Developer = new()
    {
        Positions = ["C# разработчик", "Backend-разработчик"],
        Skills = ["C#", "PostgreSQL", "Docker"],
        Area = "Алматы",
        YearsOfExperience = 4,
        Limit = 200,
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PlanAndFetch_Developer_GivesFittingVacanciesWithinTheLimit()
    {
        await using var setup = await HeadHunterSetup.StartAsync(new HeadHunterStandInOptions { Vacancies = 3_000 });

        var plan = await setup.Source.PlanAsync(Developer with { AreaIsRequired = true }, Cancellation);
        var vacancies = await setup.FetchAllAsync(plan);

        Assert.InRange(vacancies.Count, 10, Developer.Limit);
        Assert.All(vacancies, vacancy => Assert.True(vacancy.City == "Алматы" || vacancy.WorkFormats.Contains(WorkFormat.Remote)));
        Assert.All(vacancies.Where(vacancy => vacancy.City == "Алматы"), vacancy => Assert.Equal("KZ", vacancy.Country));
        Assert.All(vacancies, vacancy => Assert.False(vacancy.HasDetails));
        Assert.Contains("разработчик", vacancies[0].Title, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(setup.VacancyRequests, request => request.Query.Contains("professional_role=96&", StringComparison.Ordinal));
        Assert.All(setup.StandIn.Requests, request => Assert.Equal(200, request.Status));
    }

    [Fact]
    public async Task PlanAsync_RepeatedSearch_AsksForTheDictionaryOnceADay()
    {
        var clock = new MovableClock();
        await using var setup = await HeadHunterSetup.StartAsync(new HeadHunterStandInOptions { Time = clock });

        await setup.Source.PlanAsync(Developer, Cancellation);
        await setup.Source.PlanAsync(Developer, Cancellation);
        clock.Move(TimeSpan.FromHours(25));
        var plan = await setup.Source.PlanAsync(Developer, Cancellation);

        Assert.Equal([200, 304], setup.StandIn.Requests.Where(request => request.Path == "/areas").Select(request => request.Status));
        Assert.Contains("area=160", plan[0].Request, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/areas", HeadHunterFault.NotFound)]
    [InlineData("/suggests", HeadHunterFault.Forbidden)]
    public async Task PlanAsync_DictionaryRefused_PlansWithout(string path, HeadHunterFault fault)
    {
        await using var setup = await HeadHunterSetup.StartAsync();
        setup.StandIn.Fail(fault, path, int.MaxValue);

        var plan = await setup.Source.PlanAsync(Developer, Cancellation);

        Assert.NotEmpty(plan);
        Assert.Equal(path != "/areas", plan[0].Request.Contains("area=160", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FetchAsync_MoreThanWanted_AsksOnlyForThePagesItNeeds()
    {
        await using var setup = await HeadHunterSetup.StartAsync(new HeadHunterStandInOptions { Vacancies = 900 });

        var vacancies = await setup.FetchAllAsync([Everything with { Request = "vacancies?page=0&per_page=100#take=250" }]);

        Assert.Equal(250, vacancies.DistinctBy(vacancy => vacancy.Id).Count());
        Assert.Equal(3, setup.VacancyRequests.Count);
    }

    [Fact]
    public async Task FetchAsync_MoreThanCanBePagedTo_SplitsByTimeAndLosesNone()
    {
        await using var setup = await HeadHunterSetup.StartAsync(new HeadHunterStandInOptions { Vacancies = 1_900, DepthCap = 300 });

        var vacancies = await setup.FetchAllAsync([Everything]);

        Assert.Equal(
            setup.StandIn.OpenVacancyIds.Order(StringComparer.Ordinal),
            vacancies.Select(vacancy => vacancy.Id.LocalId).Distinct().Order(StringComparer.Ordinal));
        Assert.All(setup.VacancyRequests, request => Assert.Equal(200, request.Status));
        Assert.InRange(setup.VacancyRequests.Count, 19, 60);
    }

    [Fact]
    public async Task FetchAsync_MoreThanCanBePagedTo_StopsAtTheLimit()
    {
        await using var setup = await HeadHunterSetup.StartAsync(new HeadHunterStandInOptions { Vacancies = 1_900, DepthCap = 300 });

        var vacancies = await setup.FetchAllAsync([Everything with { Request = "vacancies?page=0&per_page=100#take=500" }]);

        Assert.InRange(vacancies.Count, 400, 500);
    }

    [Fact]
    public async Task FetchAsync_PageBeyondTheDepth_IsEmpty()
    {
        await using var setup = await HeadHunterSetup.StartAsync();

        var page = await setup.Source.FetchAsync(Everything with { Request = "vacancies?page=20&per_page=100#take=100" }, Cancellation);

        Assert.Empty(page.Vacancies);
        Assert.Empty(page.Further);
        Assert.Equal(400, setup.VacancyRequests.Single().Status);
    }

    [Fact]
    public async Task FindAsync_Vacancy_GivesItWholeAndKeepsIt()
    {
        await using var setup = await HeadHunterSetup.StartAsync();
        var id = VacancyId.Of("hh", setup.StandIn.VacancyIds.First());

        var vacancy = await setup.Source.FindAsync(id, Cancellation);
        var again = await setup.Source.FindAsync(id, Cancellation);

        Assert.NotNull(vacancy);
        Assert.Equal(id, vacancy.Id);
        Assert.True(vacancy.HasDetails);
        Assert.Contains("Обязанности:", vacancy.Description, StringComparison.Ordinal);
        Assert.Contains("<ul><li>", vacancy.DescriptionHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("script", vacancy.DescriptionHtml, StringComparison.Ordinal);
        Assert.Same(vacancy, again);
        Assert.Single(setup.VacancyRequests);
    }

    [Fact]
    public async Task FindAsync_AnHourLater_ReadsItAgain()
    {
        var clock = new MovableClock();
        await using var setup = await HeadHunterSetup.StartAsync(new HeadHunterStandInOptions { Time = clock });
        var id = VacancyId.Of("hh", setup.StandIn.VacancyIds.First());

        await setup.Source.FindAsync(id, Cancellation);
        clock.Move(TimeSpan.FromMinutes(61));
        await setup.Source.FindAsync(id, Cancellation);

        Assert.Equal(2, setup.VacancyRequests.Count);
    }

    [Theory]
    [InlineData("hh:404404")]
    [InlineData("theirstack:1")]
    public async Task FindAsync_NoSuchVacancy_IsNull(string id)
    {
        await using var setup = await HeadHunterSetup.StartAsync();

        Assert.True(VacancyId.TryParse(id, out var parsed));
        Assert.Null(await setup.Source.FindAsync(parsed, Cancellation));
    }

    [Theory]
    [InlineData(HeadHunterFault.BlacklistedUserAgent, "HeadHunter__UserAgent")]
    [InlineData(HeadHunterFault.BadArgument, "area")]
    [InlineData(HeadHunterFault.ApplicationNotFound, "application_not_found")]
    [InlineData(HeadHunterFault.UserAuthExpected, "user_auth_expected")]
    [InlineData(HeadHunterFault.Forbidden, "does not allow")]
    [InlineData(HeadHunterFault.CaptchaRequired, "captcha")]
    [InlineData(HeadHunterFault.Redirect, "302")]
    public async Task FetchAsync_RefusedForGood_SaysWhatToChangeAndAsksOnce(HeadHunterFault fault, string expected)
    {
        await using var setup = await HeadHunterSetup.StartAsync();
        setup.StandIn.Fail(fault, times: int.MaxValue);

        var exception = await Assert.ThrowsAsync<SourceRefusedException>(() => setup.Source.FetchAsync(Everything, Cancellation));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Single(setup.VacancyRequests);
    }

    [Theory]
    [InlineData(HeadHunterFault.TooManyRequests)]
    [InlineData(HeadHunterFault.ServerError)]
    [InlineData(HeadHunterFault.BadGateway)]
    [InlineData(HeadHunterFault.ServiceUnavailable)]
    [InlineData(HeadHunterFault.BrokenBody)]
    [InlineData(HeadHunterFault.Reset)]
    public async Task FetchAsync_FailingFewTimes_Recovers(HeadHunterFault fault)
    {
        await using var setup = await HeadHunterSetup.StartAsync();
        setup.StandIn.Fail(fault, times: 3);

        var page = await setup.Source.FetchAsync(Everything, Cancellation);

        Assert.Equal(100, page.Vacancies.Count);
        Assert.Equal(4, setup.VacancyRequests.Count);
    }

    [Theory]
    [InlineData(HeadHunterFault.TooManyRequests, 8)]
    [InlineData(HeadHunterFault.ServerError, 8)]
    [InlineData(HeadHunterFault.BadGateway, 8)]
    [InlineData(HeadHunterFault.BrokenBody, 8)]
    [InlineData(HeadHunterFault.Reset, 8)]
    [InlineData(HeadHunterFault.NoJson, 1)]
    [InlineData(HeadHunterFault.HalfJson, 1)]
    [InlineData(HeadHunterFault.FilterPage, 1)]
    public async Task FetchAsync_FailingForGood_IsBusyAfterAtMostEightTries(HeadHunterFault fault, int tries)
    {
        await using var setup = await HeadHunterSetup.StartAsync();
        setup.StandIn.Fail(fault, times: int.MaxValue);

        await Assert.ThrowsAsync<SourceBusyException>(() => setup.Source.FetchAsync(Everything, Cancellation));

        Assert.Equal(tries, setup.VacancyRequests.Count);
    }

    [Theory]
    [InlineData(HeadHunterFault.Silence)]
    [InlineData(HeadHunterFault.StuckBody)]
    public async Task FetchAsync_NoAnswerInTime_TriesAgain(HeadHunterFault fault)
    {
        await using var setup = await HeadHunterSetup.StartAsync(policy: policy => policy with { TryTimeout = TimeSpan.FromSeconds(2) });
        await setup.Source.FindAsync(VacancyId.Of("hh", setup.StandIn.VacancyIds.First()), Cancellation);
        setup.StandIn.Fail(fault);

        var page = await setup.Source.FetchAsync(Everything, Cancellation);

        Assert.Equal(100, page.Vacancies.Count);
    }

    [Theory]
    [InlineData(HeadHunterFault.Endless)]
    [InlineData(HeadHunterFault.ZipBomb)]
    public async Task FetchAsync_ReplyWithoutEnd_IsRefusedWithinItsBound(HeadHunterFault fault)
    {
        await using var setup = await HeadHunterSetup.StartAsync(policy: policy => policy with { MaxReplyBytes = 2 * 1024 * 1024 });
        setup.StandIn.Fail(fault, times: int.MaxValue);

        await Assert.ThrowsAsync<SourceRefusedException>(() => setup.Source.FetchAsync(Everything, Cancellation));

        Assert.Single(setup.VacancyRequests);
    }

    [Fact]
    public async Task FetchAsync_AskedToWaitForTenMinutes_SaysSoAndAsksNothingMeanwhile()
    {
        await using var setup = await HeadHunterSetup.StartAsync();
        setup.StandIn.Fail(HeadHunterFault.TooManyRequestsForTenMinutes);

        var first = await Assert.ThrowsAsync<SourceBusyException>(() => setup.Source.FetchAsync(Everything, Cancellation));
        var second = await Assert.ThrowsAsync<SourceBusyException>(() => setup.Source.FetchAsync(Everything, Cancellation));

        Assert.Equal(TimeSpan.FromMinutes(10), first.RetryAfter);
        Assert.InRange(second.RetryAfter, TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(10));
        Assert.Single(setup.VacancyRequests);
    }

    [Fact]
    public async Task FindAsync_ManyAtOnce_StaysWithinRateAndNumber()
    {
        var options = new HeadHunterStandInOptions { RequestsPerSecond = 60, Latency = TimeSpan.FromMilliseconds(30) };
        await using var setup = await HeadHunterSetup.StartAsync(options, policy: policy => policy with { RequestsPerSecond = 50 });
        var ids = setup.StandIn.VacancyIds.Take(40).Select(id => VacancyId.Of("hh", id)).ToList();
        var started = Stopwatch.GetTimestamp();

        var vacancies = await Task.WhenAll(ids.Select(id => setup.Source.FindAsync(id, Cancellation)));

        Assert.All(vacancies, Assert.NotNull);
        Assert.All(setup.VacancyRequests, request => Assert.Equal(200, request.Status));
        Assert.InRange(setup.VacancyRequests.Max(request => request.Concurrent), 1, 10);
        Assert.True(Stopwatch.GetElapsedTime(started) >= TimeSpan.FromSeconds(39 / 50d) - TimeSpan.FromMilliseconds(50));
    }

    [Fact]
    public async Task Requests_All_SayWhoAsksAndTakeCompressedAnswers()
    {
        await using var setup = await HeadHunterSetup.StartAsync();

        await setup.FetchAllAsync(await setup.Source.PlanAsync(Developer, Cancellation));

        Assert.All(setup.StandIn.Requests, request => Assert.Equal("JobFunctionsTests/1.0 (tests@example.org)", request.Headers["User-Agent"]));
        Assert.All(setup.VacancyRequests, request => Assert.Contains("gzip", request.Headers["Accept-Encoding"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Logs_SearchWithFailures_HoldNoWordsAndNoSecrets()
    {
        using var logs = new LogLines();
        await using var setup = await HeadHunterSetup.StartAsync(logs: logs);
        setup.StandIn.Fail(HeadHunterFault.ServerError, times: 2);
        setup.StandIn.Fail(HeadHunterFault.NotFound, "/areas");

        await setup.FetchAllAsync(await setup.Source.PlanAsync(Developer with { Text = "confidential words" }, Cancellation));

        var text = string.Join('\n', logs.Lines);
        Assert.NotEmpty(text);
        Assert.All(
            (string[])[setup.StandIn.LiveToken ?? "none", "stand-in-secret", "разработчик", "%D1%80", "confidential", "Алматы"],
            secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task PlanAndFetch_CollectedVacancies_FindsProgrammers()
    {
        var folder = Path.Combine(RepositoryRoot.Folder.FullName, "..", "shared", "hh", "data");
        Assert.SkipUnless(Directory.Exists(folder), "The collected hh.ru objects do not stand beside the checkout.");
        await using var setup = await HeadHunterSetup.StartAsync(new HeadHunterStandInOptions { Vacancies = 0, CollectedData = folder });

        var vacancies = await setup.FetchAllAsync(await setup.Source.PlanAsync(
            new SearchCriteria { Positions = ["Python разработчик"], Skills = ["Python", "Django"], Area = "Москва", Limit = 100, MinimumSalary = new Money(100_000, null, "RUB") }, Cancellation));

        Assert.InRange(vacancies.Count, 50, 100);
        Assert.Contains("Python", vacancies[0].Title, StringComparison.OrdinalIgnoreCase);
    }
}
