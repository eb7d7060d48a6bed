using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using JobFunctions.Api.Tests.User;

namespace JobFunctions.Api.Tests.Searches;

public sealed class SearchEndpointsTests(ApiApp app)
{
    private const string Path = "/api/v1/search";

    private const string Resume = """
        Айгерим Сейткали
        aigerim@example.com, +7 701 000 00 00

        Желаемая должность: Разработчик C#

        Навыки: C#, SQL, Docker

        Опыт работы
        Январь 2020 - по настоящее время
        ТОО «Пример», Астана
        Разработчик C#
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Post_WithoutResume_IsAConflict()
    {
        var seeker = (await app.RegisterUserAsync(Token)).Client;

        var reply = await seeker.SendJsonAsync(Path, "{}", Token);

        reply.AssertProblem(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Post_Resume_EndsWithRankedResults()
    {
        var seeker = await WithResumeAsync();

        var started = await seeker.SendJsonAsync(Path, "{}", Token);

        started.AssertStatus(HttpStatusCode.Accepted);
        Assert.Equal($"{Path}/{started["search_id"]}", started.Message.Headers.Location?.ToString());
        var done = await EndAsync(seeker, started);
        Assert.Equal(("done", "done", "100"), (done["status"], done["state"], done["progress"]));
        Assert.True(done.Json!["found"]!.GetValue<int>() > 0 && done.Json!["fetched"]!.GetValue<int>() > 0 && done.Json!["ranked"]!.GetValue<int>() > 0);
        var results = await AllAsync(seeker, started["search_id"]!, 7);
        Assert.Equal(Math.Min(100, done.Json!["ranked"]!.GetValue<int>()), results.Count);
        Assert.Equal(results.Count, results.Select(item => (string?)item["vacancy_id"]).Distinct().Count());
        Assert.Equal(results.Select(Match).OrderDescending(), results.Select(Match));
        Assert.All(results, item => Assert.NotEmpty((string)item["why"]!));
        Assert.All(results, item => Assert.NotEmpty(item["parts"]!.AsArray()));
        Assert.All(results, item => Assert.NotNull(item["links"]![0]!["source"]));
    }

    [Fact]
    public async Task Post_SameRequestsAtOnce_GiveOneSearch()
    {
        var seeker = await WithResumeAsync();

        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => seeker.SendJsonAsync(Path, """{"text": "платежи", "sources": ["sample", "platform"]}""", Token)));

        var first = replies.Where(reply => reply.Status == HttpStatusCode.Accepted).Select(reply => reply["search_id"]).ToList();
        Assert.Equal(8, first.Count);
        Assert.Single(first.Distinct());
    }

    [Theory]
    [InlineData("""{"sources": ["nowhere"]}""", "sources")]
    [InlineData("""{"limit": 0}""", "limit")]
    [InlineData("""{"salary_from": -1}""", "salary_from")]
    [InlineData("""{"resume_id": "x"}""", "resume_id")]
    public async Task Post_WrongMember_IsNamed(string body, string member)
    {
        var seeker = await WithResumeAsync();

        var reply = await seeker.SendJsonAsync(Path, body, Token);

        reply.AssertInvalid(member);
    }

    [Fact]
    public async Task Get_OfSomebodyElse_IsNotThere()
    {
        var owner = await WithResumeAsync();
        var started = await owner.SendJsonAsync(Path, "{}", Token);
        var other = (await app.RegisterUserAsync(Token)).Client;

        (await other.AskAsync($"{Path}/{started["search_id"]}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await other.AskAsync($"{Path}/{started["search_id"]}/results", Token)).AssertProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Next_AfterASearch_ServesTheQueueBestFirstAndEachOnce()
    {
        var seeker = await WithResumeAsync();
        (await seeker.AskAsync($"{Path}/next", Token)).AssertProblem(HttpStatusCode.Conflict);
        var started = await seeker.SendJsonAsync(Path, """{"limit": 3}""", Token);
        await EndAsync(seeker, started);

        var (one, two, three, end) = (await NextAsync(seeker), await NextAsync(seeker), await NextAsync(seeker), await NextAsync(seeker));

        Assert.Equal(("2", "1", "0"), (one["remaining"], two["remaining"], three["remaining"]));
        Assert.Equal(HttpStatusCode.NoContent, end.Status);
        Assert.Equal((await AllAsync(seeker, started["search_id"]!, 20)).Select(item => (string?)item["vacancy_id"]), new[] { one, two, three }.Select(reply => reply["vacancy_id"]));
        var details = await seeker.AskAsync($"{Path}/details/{one["vacancy_id"]}", Token);
        Assert.Equal((one["match"], one["why"]), (details["match"], details["why"]));
        Assert.NotEmpty(details["description_html"]!);
    }

    [Fact]
    public async Task Feedback_HiddenForItsCompany_NothingOfItReturns()
    {
        var seeker = await WithResumeAsync();
        var first = await seeker.SendJsonAsync(Path, "{}", Token);
        await EndAsync(seeker, first);
        var best = (await AllAsync(seeker, first["search_id"]!, 20)).First(item => item["company"] is not null);
        var company = (string)best["company"]!;

        (await FeedbackAsync(seeker, best, "hidden", "company")).AssertStatus(HttpStatusCode.OK);

        Assert.DoesNotContain(company, Companies(await AllAsync(seeker, first["search_id"]!, 20)));
        for (var next = await NextAsync(seeker); next.Status == HttpStatusCode.OK; next = await NextAsync(seeker))
        {
            Assert.NotEqual(company, next["company"]);
        }

        var second = await seeker.SendJsonAsync(Path, """{"limit": 200}""", Token);
        await EndAsync(seeker, second);
        var again = await AllAsync(seeker, second["search_id"]!, 20);
        Assert.NotEmpty(again);
        Assert.DoesNotContain(company, Companies(again));
        Assert.Contains(company, Companies((await seeker.AskAsync($"{Path}/preferences", Token)).Json!["excluded_companies"]!));
        Assert.Contains(company, Companies((await seeker.PutJsonAsync($"{Path}/preferences", """{"places": []}""", Token)).Json!["excluded_companies"]!));
        Assert.Empty((await seeker.PutJsonAsync($"{Path}/preferences", """{"excluded_companies": []}""", Token)).Json!["excluded_companies"]!.AsArray());
    }

    [Theory]
    [InlineData("liked")]
    [InlineData("applied")]
    public async Task Feedback_OnWhatTheListShowed_IsNotRecommendedAgain(string feedback)
    {
        var seeker = await WithResumeAsync();
        var first = await seeker.SendJsonAsync(Path, "{}", Token);
        await EndAsync(seeker, first);
        // Of the sample: one of the platform may be taken back by another test of the app meanwhile.
        var best = (await AllAsync(seeker, first["search_id"]!, 20)).First(item => ((string?)item["vacancy_id"])!.StartsWith("sample:", StringComparison.Ordinal));

        (await FeedbackAsync(seeker, best, feedback, null)).AssertStatus(HttpStatusCode.OK);

        var next = await NextAsync(seeker);
        next.AssertStatus(HttpStatusCode.OK);
        Assert.NotEqual((string?)best["vacancy_id"], next["vacancy_id"]);
        var again = await SearchAgainAsync(seeker);
        Assert.Contains((string?)best["vacancy_id"], again.Select(item => (string?)item["vacancy_id"]));
        Assert.NotEqual((string?)best["vacancy_id"], (await NextAsync(seeker))["vacancy_id"]);
    }

    [Fact]
    public async Task Feedback_LikedAndHidden_MovesMatchesALittleAndCanBeTakenBack()
    {
        var seeker = await WithResumeAsync();
        var first = await seeker.SendJsonAsync(Path, "{}", Token);
        await EndAsync(seeker, first);
        var before = await AllAsync(seeker, first["search_id"]!, 100);
        (await FeedbackAsync(seeker, before[^1], "liked", "skills")).AssertStatus(HttpStatusCode.OK);
        (await FeedbackAsync(seeker, before[0], "hidden", "skills")).AssertStatus(HttpStatusCode.OK);

        var moved = await SearchAgainAsync(seeker);

        var preferences = await seeker.AskAsync($"{Path}/preferences", Token);
        Assert.NotEmpty(preferences.Json!["learnt"]!.AsArray());
        Assert.DoesNotContain((string?)before[0]["vacancy_id"], moved.Select(item => (string?)item["vacancy_id"]));
        var differences = Differences(before, moved);
        Assert.Contains(differences, difference => difference != 0);
        Assert.All(differences, difference => Assert.InRange(difference, -10, 10));
        Assert.All(moved, item => Assert.Contains("feedback", item["parts"]!.AsArray().Select(part => (string?)part!["name"])));
        Assert.Equal(moved.Select(Match).OrderDescending(), moved.Select(Match));

        (await seeker.PutJsonAsync($"{Path}/preferences", """{"learnt": []}""", Token)).AssertStatus(HttpStatusCode.OK);
        Assert.All(Differences(before, await SearchAgainAsync(seeker)), difference => Assert.Equal(0, difference));
    }

    [Fact]
    public async Task Preferences_Conditions_HoldForEverySearch()
    {
        var seeker = await WithResumeAsync();
        var saved = await seeker.PutJsonAsync(
            $"{Path}/preferences",
            """{"excluded_words": ["Java"], "minimum_salary": {"from": 500000, "currency": "KZT"}, "places": ["Алматы", "Астана"], "remote": false}""",
            Token);
        saved.AssertStatus(HttpStatusCode.OK);
        Assert.Equal(saved.Text, (await seeker.AskAsync($"{Path}/preferences", Token)).Text);

        var results = await SearchAgainAsync(seeker);

        Assert.NotEmpty(results);
        Assert.All(results, item =>
        {
            Assert.DoesNotContain("Java ", $"{item["title"]} {item["description"]} ", StringComparison.OrdinalIgnoreCase);
            Assert.True(item["salary"] is not JsonObject salary || (salary["to_kzt"] ?? salary["from_kzt"])!.GetValue<decimal>() >= 500_000);
            Assert.True((bool?)item["remote"] == true || (string?)item["location"] is null or "Алматы" or "Астана" or "Almaty" or "Astana", $"{item["location"]}");
        });
    }

    [Theory]
    [InlineData("""{"feedback": "loved"}""", "feedback")]
    [InlineData("""{"feedback": "liked", "reason": "mood"}""", "reason")]
    [InlineData("{}", "feedback")]
    public async Task Feedback_WrongWord_IsNamed(string body, string member)
    {
        var seeker = await WithResumeAsync();

        (await seeker.SendJsonAsync($"{Path}/sample:1/feedback", body, Token)).AssertInvalid(member);
    }

    [Fact]
    public async Task Delete_ResumeOfASearch_TakesTheSearchWithIt()
    {
        var seeker = await WithResumeAsync();
        var started = await seeker.SendJsonAsync(Path, "{}", Token);
        await EndAsync(seeker, started);
        var shown = await NextAsync(seeker);

        (await seeker.RemoveAsync($"/api/v1/user/{started["resume_id"]}", Token)).AssertStatus(HttpStatusCode.NoContent);

        (await seeker.AskAsync($"{Path}/{started["search_id"]}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await seeker.AskAsync($"{Path}/details/{shown["vacancy_id"]}", Token)).AssertProblem(HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.NoContent, (await NextAsync(seeker)).Status);
        (await seeker.SendJsonAsync(Path, "{}", Token)).AssertProblem(HttpStatusCode.Conflict);
    }

    private static int Match(JsonNode item) => item["match"]!.GetValue<int>();

    private static List<int> Differences(List<JsonNode> before, List<JsonNode> after)
    {
        var matches = before.ToDictionary(item => (string)item["vacancy_id"]!, Match);
        return [.. after.Where(item => matches.ContainsKey((string)item["vacancy_id"]!)).Select(item => Match(item) - matches[(string)item["vacancy_id"]!])];
    }

    private static IEnumerable<string?> Companies(IEnumerable<JsonNode> items) => items.Select(item => (string?)item["company"]);

    private static IEnumerable<string?> Companies(JsonNode list) => list.AsArray().Select(item => (string?)item);

    private static Task<Reply> FeedbackAsync(HttpClient seeker, JsonNode item, string feedback, string? reason) =>
        seeker.SendJsonAsync($"{Path}/{item["vacancy_id"]}/feedback", new JsonObject { ["feedback"] = feedback, ["reason"] = reason }.ToJsonString(), Token);

    private static Task<Reply> NextAsync(HttpClient seeker) => seeker.AskAsync($"{Path}/next", Token);

    private static async Task<List<JsonNode>> SearchAgainAsync(HttpClient seeker)
    {
        var started = await seeker.SendJsonAsync(Path, "{}", Token);
        await EndAsync(seeker, started);
        return await AllAsync(seeker, started["search_id"]!, 100);
    }

    private static async Task<Reply> EndAsync(HttpClient seeker, Reply started)
    {
        started.AssertStatus(HttpStatusCode.Accepted);
        return await ApiApp.WaitAsync(seeker, $"{Path}/{started["search_id"]}", reply => reply["state"] is "done" or "failed", Token);
    }

    private static async Task<List<JsonNode>> AllAsync(HttpClient seeker, string search, int limit)
    {
        List<JsonNode> items = [];
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await seeker.AskAsync($"{Path}/{search}/results?limit={limit}&cursor={cursor}", Token);
            page.AssertStatus(HttpStatusCode.OK);
            Assert.True(page["next_cursor"] is null || page.Json!["items"]!.AsArray().Count == limit);
            items.AddRange(page.Json!["items"]!.AsArray()!);
            cursor = page["next_cursor"];
        }

        return items;
    }

    private async Task<HttpClient> WithResumeAsync()
    {
        var seeker = (await app.RegisterUserAsync(Token)).Client;
        var sent = await ResumeEndpointsTests.UploadAsync(seeker, Encoding.UTF8.GetBytes(Resume), "resume.txt");
        Assert.Equal("ready", (await ResumeEndpointsTests.ReadAsync(seeker, sent["resume_id"]!))["status"]);
        return seeker;
    }
}
