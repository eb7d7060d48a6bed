using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using JobFunctions.Api.Tests.Applications;

namespace JobFunctions.Api.Tests.Analytics;

public sealed class AnalyticsEndpointsTests(ApiApp app)
{
    private const string Analytics = "/api/v1/analytics";

    private readonly Hiring _hiring = new(app);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_HundredApplyAtOnceAndTwice_CountsEachOnce()
    {
        var (hr, vacancy) = await _hiring.PostVacancyAsync(Token);
        var seekers = new List<(Person Seeker, string Resume)>();
        for (var number = 0; number < 100; number++)
        {
            seekers.Add(await _hiring.RegisterSeekerAsync(Token));
        }

        var replies = await Task.WhenAll(seekers.Concat(seekers).Select(one => Hiring.ApplyAsync(one.Seeker, vacancy, one.Resume, Token)));

        Assert.Equal(100, replies.Count(reply => reply.Status == HttpStatusCode.Created));
        Assert.Equal((0, 100), await SumAsync(hr, $"?job={vacancy}"));
    }

    [Fact]
    public async Task List_ViewedAppliedForAndWithdrawn_TellsOfTheDay()
    {
        var (hr, vacancy) = await _hiring.PostVacancyAsync(Token);
        var (_, quiet) = await _hiring.PostVacancyAsync(Token, hr);
        using var stranger = app.NewClient();
        for (var view = 0; view < 3; view++)
        {
            (await stranger.AskAsync($"/api/v1/jobs/{vacancy}", Token)).AssertStatus(HttpStatusCode.OK);
        }

        var (seeker, application) = await _hiring.ApplyAsync(vacancy, Token);
        await _hiring.ApplyAsync(vacancy, Token);
        (await seeker.Client.RemoveAsync($"/api/v1/user/applications/{application}", Token)).AssertStatus(HttpStatusCode.NoContent);

        var day = Assert.Single(await ItemsAsync(hr, $"?job={vacancy}"))!;
        Assert.Equal((vacancy, "Программист C#", 3, 2), ((string?)day["vacancy_id"], (string?)day["title"], (int)day["views"]!, (int)day["applications"]!));
        Assert.True(DateOnly.TryParseExact((string?)day["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date));
        Assert.Equal((3, 2), await SumAsync(hr, $"?from={date:yyyy-MM-dd}&to={date:yyyy-MM-dd}"));
        Assert.Equal((0, 0), await SumAsync(hr, $"?job={quiet}"));
        Assert.Equal((0, 0), await SumAsync(hr, $"?to={date.AddDays(-1):yyyy-MM-dd}"));
    }

    [Fact]
    public async Task List_SomebodyElsesVacancy_IsNoneAndAnAdminSeesIt()
    {
        var (hr, vacancy) = await _hiring.PostVacancyAsync(Token);
        var other = await app.RegisterHrAsync(Token);
        await _hiring.ApplyAsync(vacancy, Token);
        using var admin = (await app.SignInAdminAsync(Token)).Client;

        (await other.Client.AskAsync($"{Analytics}?job={vacancy}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await hr.Client.AskAsync($"{Analytics}?job=hh:123", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await hr.Client.AskAsync($"{Analytics}?job=mine", Token)).AssertProblem(HttpStatusCode.NotFound);
        Assert.Empty(await ItemsAsync(other, ""));
        Assert.Equal(1, (int)Assert.Single((await admin.AskAsync($"{Analytics}?job={vacancy}", Token)).Json!["items"]!.AsArray())!["applications"]!);
        (await admin.AskAsync(Analytics, Token)).AssertStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task List_OfADeletedVacancy_IsGone()
    {
        var (hr, vacancy) = await _hiring.PostVacancyAsync(Token);
        await _hiring.ApplyAsync(vacancy, Token);
        Assert.Equal((0, 1), await SumAsync(hr, ""));

        (await hr.Client.RemoveAsync($"/api/v1/hr/{vacancy}", Token)).AssertStatus(HttpStatusCode.NoContent);

        Assert.Empty(await ItemsAsync(hr, ""));
        (await hr.Client.AskAsync($"{Analytics}?job={vacancy}", Token)).AssertProblem(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("?from=2026-11-02&to=2026-11-01", "from")]
    [InlineData("?from=2025-11-01&to=2026-11-02", "from")]
    [InlineData("?from=2999-01-01", "from")]
    [InlineData("?from=yesterday", "from")]
    [InlineData("?to=2026-13-01", "to")]
    [InlineData("?limit=0", "limit")]
    [InlineData("?cursor=%21", "cursor")]
    public async Task List_DaysThatCannotBe_NamesTheMember(string query, string member)
    {
        var hr = await app.RegisterHrAsync(Token);

        (await hr.Client.AskAsync(Analytics + query, Token)).AssertInvalid(member);
    }

    [Fact]
    public async Task List_LongestRange_IsTaken()
    {
        var hr = await app.RegisterHrAsync(Token);

        (await hr.Client.AskAsync($"{Analytics}?from=2025-11-01&to=2026-11-01T12:00:00Z", Token)).AssertStatus(HttpStatusCode.OK);
        (await hr.Client.AskAsync($"{Analytics}?to=0001-01-01", Token)).AssertStatus(HttpStatusCode.OK);
    }

    private static async Task<JsonArray> ItemsAsync(Person person, string query)
    {
        var reply = await person.Client.AskAsync(Analytics + query, Token);
        reply.AssertStatus(HttpStatusCode.OK);
        return reply.Json!["items"]!.AsArray();
    }

    private static async Task<(int Views, int Applications)> SumAsync(Person person, string query)
    {
        var items = await ItemsAsync(person, query);
        return (items.Sum(item => (int)item!["views"]!), items.Sum(item => (int)item!["applications"]!));
    }
}
