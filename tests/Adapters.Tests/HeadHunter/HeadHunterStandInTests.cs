using System.Net;
using System.Text.Json.Nodes;
using JobFunctions.StandIns.HeadHunter;

namespace JobFunctions.Adapters.Tests.HeadHunter;

public sealed class HeadHunterStandInTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("vacancies?per_page=101", 400, "per_page")]
    [InlineData("vacancies?page=20&per_page=100", 400, "page")]
    [InlineData("vacancies?page=19&per_page=100", 200, null)]
    [InlineData("vacancies?date_to=2026-11-21", 400, "date_to")]
    [InlineData("vacancies?period=3&date_from=2026-11-21", 400, "period")]
    [InlineData("vacancies?date_from=yesterday", 400, "date_from")]
    [InlineData("vacancies?misspelt=1", 200, null)]
    [InlineData("vacancies/1", 404, null)]
    [InlineData("suggests/positions?text=a", 400, "text")]
    [InlineData("areas/40", 200, null)]
    [InlineData("nothing", 404, null)]
    public async Task Get_Request_AnswersAsDocumented(string address, int status, string? badArgument)
    {
        await using var standIn = await HeadHunterStandIn.StartAsync(new HeadHunterStandInOptions { RequiresToken = false, Vacancies = 10 }, Cancellation);

        var (answered, body) = await GetAsync(standIn, address, "Tests/1.0");

        Assert.Equal(status, (int)answered);
        Assert.Equal(badArgument, (string?)body?["errors"]?[0]?["value"]);
    }

    [Fact]
    public async Task Get_NoUserAgent_IsRefused()
    {
        await using var standIn = await HeadHunterStandIn.StartAsync(new HeadHunterStandInOptions { Vacancies = 10 }, Cancellation);

        var (status, body) = await GetAsync(standIn, "areas", null);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("unset", (string?)body?["errors"]?[0]?["value"]);
    }

    [Fact]
    public async Task Get_TooManyInASecond_IsRefused()
    {
        var options = new HeadHunterStandInOptions { RequiresToken = false, RequestsPerSecond = 3, Vacancies = 10, Time = new MovableClock() };
        await using var standIn = await HeadHunterStandIn.StartAsync(options, Cancellation);

        for (var i = 0; i < 5; i++)
        {
            await GetAsync(standIn, "areas", "Tests/1.0");
        }

        Assert.Equal([200, 200, 200, 429, 429], standIn.Requests.Select(request => request.Status));
    }

    [Theory]
    [InlineData("search_field=name&text=бухгалтер", "бухгалтер")]
    [InlineData("text=NAME:(повар OR водитель)", "повар|водитель")]
    [InlineData("search_field=name&text=разработчик NOT \"C%23\" NOT 1С", "разработчик")]
    public async Task Get_QueryLanguage_FindsByIt(string query, string expected)
    {
        await using var standIn = await HeadHunterStandIn.StartAsync(new HeadHunterStandInOptions { RequiresToken = false, Vacancies = 1_000 }, Cancellation);

        var (_, body) = await GetAsync(standIn, $"vacancies?per_page=100&{query}", "Tests/1.0");

        var names = (body?["items"] as JsonArray ?? []).Select(item => (string?)item?["name"] ?? "").ToList();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Contains(expected.Split('|'), word => name.Contains(word, StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(names, name => query.Contains("NOT", StringComparison.Ordinal) && name.Contains("C#", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Filters_KeepOnlyWhatFits()
    {
        await using var standIn = await HeadHunterStandIn.StartAsync(new HeadHunterStandInOptions { RequiresToken = false, Vacancies = 2_000 }, Cancellation);

        var (_, body) = await GetAsync(
            standIn, "vacancies?per_page=100&area=1624&experience=between1And3&work_format=REMOTE&only_with_salary=true&order_by=publication_time", "Tests/1.0");

        var items = (body?["items"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Contains((string?)item["area"]?["id"], (string[])["88", "2734"]));
        Assert.All(items, item => Assert.Equal("between1And3", (string?)item["experience"]?["id"]));
        Assert.All(items, item => Assert.NotNull(item["salary"]));
        Assert.Equal(items.OrderByDescending(item => (string?)item["published_at"], StringComparer.Ordinal), items);
    }

    [Fact]
    public async Task StartAsync_SameSeed_GivesTheSameVacancies()
    {
        var clock = new MovableClock();
        await using var one = await HeadHunterStandIn.StartAsync(new HeadHunterStandInOptions { Seed = 7, Time = clock }, Cancellation);
        await using var two = await HeadHunterStandIn.StartAsync(new HeadHunterStandInOptions { Seed = 7, Time = clock, AppToken = "T" }, Cancellation);

        Assert.Equal(one.VacancyIds, two.VacancyIds);
        Assert.Equal(300, one.VacancyIds.Count);
    }

    private static async Task<(HttpStatusCode Status, JsonNode? Body)> GetAsync(HeadHunterStandIn standIn, string address, string? userAgent)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(standIn.BaseUrl, address));
        if (userAgent is not null)
        {
            request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        }

        using var reply = await client.SendAsync(request, Cancellation);
        return (reply.StatusCode, JsonNode.Parse(await reply.Content.ReadAsStringAsync(Cancellation)));
    }
}
