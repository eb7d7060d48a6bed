using System.Net;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.StandIns.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Vacancies;

public sealed class JobListEndpointsTests(ThreeJobs board) : IClassFixture<ThreeJobs>
{
    private const string Jobs = JobBoard.Jobs;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("search=бухгалтера", "Главный бухгалтер")]
    [InlineData("search=бухг", "Главный бухгалтер")]
    [InlineData("search=developers", "Java developer")]
    [InlineData("search=development%20java", "Java developer")]
    [InlineData("search=%22java%20developer%22", "Java developer")]
    [InlineData("search=developer%20-java", "")]
    [InlineData("search=", "Java developer|Водитель|Главный бухгалтер")]
    [InlineData("category=финансы", "Главный бухгалтер")]
    [InlineData("category=Финансы&category=Транспорт", "Водитель|Главный бухгалтер")]
    [InlineData("location=almaty", "Водитель|Главный бухгалтер")]
    [InlineData("country=kz", "Водитель|Главный бухгалтер")]
    [InlineData("country=DE,KZ", "Java developer|Водитель|Главный бухгалтер")]
    [InlineData("remote=true", "Java developer")]
    [InlineData("remote=false", "Водитель|Главный бухгалтер")]
    [InlineData("job_type=FULL_TIME", "Главный бухгалтер")]
    [InlineData("job_type=part-time,contract", "Java developer|Водитель")]
    [InlineData("experience=MORETHAN6", "Java developer")]
    [InlineData("experience=noExperience&experience=between1And3", "Водитель|Главный бухгалтер")]
    [InlineData("salary_from=450000", "Java developer|Главный бухгалтер")]
    [InlineData("salary_from=450001", "Java developer")]
    [InlineData("salary_from=900&currency=usd", "Java developer|Главный бухгалтер")]
    [InlineData("salary_from=450001&unstated_salary=true", "Java developer|Водитель")]
    [InlineData("skills=1c", "Главный бухгалтер")]
    [InlineData("skills=Java,k8s", "Java developer")]
    [InlineData("skills=Java&skills=Excel", "")]
    [InlineData("posted_after=2020-01-01", "Java developer|Водитель|Главный бухгалтер")]
    [InlineData("posted_after=2100-01-01T00:00:00+05:00", "")]
    [InlineData("country=KZ&job_type=full_time&search=бухгалтер&salary_from=1&skills=Excel&sort=salary", "Главный бухгалтер")]
    public async Task ListJobs_Conditions_FindWhatFits(string query, string titles)
    {
        var found = await board.Board.TitlesAsync(query, Token);

        Assert.Equal(titles, string.Join('|', found.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("sort=newest", "Водитель|Главный бухгалтер|Java developer")]
    [InlineData("sort=relevance", "Водитель|Главный бухгалтер|Java developer")]
    [InlineData("sort=salary", "Java developer|Главный бухгалтер|Водитель")]
    public async Task ListJobs_Sort_PutsThemInOrder(string query, string titles)
    {
        Assert.Equal(titles, string.Join('|', await board.Board.TitlesAsync(query, Token)));
    }

    [Fact]
    public async Task ListJobs_Item_SaysWhatTheContractNames()
    {
        var reply = await board.Board.Anybody.AskAsync($"{Jobs}/?search=java", Token);

        var item = Assert.Single(reply.Json!["items"]!.AsArray())!;
        Assert.Equal(
            ["vacancy_id", "title", "description", "company", "location", "country", "remote", "job_type", "experience", "category", "skills", "salary",
                "status", "expires_at", "posted_at", "created_at", "updated_at", "employer"],
            item.AsObject().Select(member => member.Key));
        Assert.Equal(
            (3000, 4000, "USD", 2_000_000, "2026-11-20"),
            ((int)item["salary"]!["from"]!, (int)item["salary"]!["to"]!, (string?)item["salary"]!["currency"], (int)item["salary"]!["to_kzt"]!, (string?)item["salary"]!["rate_date"]));
        Assert.Equal(("moreThan6", "contract", "accepted"), ((string?)item["experience"], (string?)item["job_type"], (string?)item["status"]));
        Assert.Equal(1, (int)reply.Json["total"]!);
        Assert.Null(reply.Json["facets"]);
    }

    [Fact]
    public async Task ListJobs_Facets_CountWhatAnotherValueWouldGive()
    {
        var facets = (await board.Board.Anybody.AskAsync($"{Jobs}?facets=true&job_type=full_time", Token)).Json!["facets"]!;

        Assert.Equal("contract 1, full_time 1, part_time 1", Text(facets["job_type"]));
        Assert.Equal("Финансы 1", Text(facets["category"]));
        Assert.Equal("KZ 1", Text(facets["country"]));
        Assert.Equal("false 1", Text(facets["remote"]));
        Assert.Equal("between1And3 1", Text(facets["experience"]));
        foreach (var (name, values) in facets.AsObject())
        {
            var value = Uri.EscapeDataString((string)values![0]!["value"]!);
            Assert.NotEmpty(await board.Board.TitlesAsync($"{name}={value}", Token));
        }
    }

    [Theory]
    [InlineData("search=%00", "search")]
    [InlineData("search=a%0Ab", "search")]
    [InlineData("category=%E2%80%AE", "category")]
    [InlineData("location=%1B", "location")]
    [InlineData("country=XX", "country")]
    [InlineData("country=KZ,Казахстан", "country")]
    [InlineData("remote=maybe", "remote")]
    [InlineData("job_type=0", "job_type")]
    [InlineData("job_type=full_time&job_type=never", "job_type")]
    [InlineData("experience=5", "experience")]
    [InlineData("salary_from=-1", "salary_from")]
    [InlineData("salary_from=NaN", "salary_from")]
    [InlineData("salary_from=1e99", "salary_from")]
    [InlineData("salary_from=79228162514264337593543950336", "salary_from")]
    [InlineData("salary_from=1000000000001", "salary_from")]
    [InlineData("salary_from=1&currency=tenge", "currency")]
    [InlineData("salary_from=1&currency=XXX", "currency")]
    [InlineData("unstated_salary=1", "unstated_salary")]
    [InlineData("skills=%00", "skills")]
    [InlineData("skills=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51", "skills")]
    [InlineData("posted_after=yesterday", "posted_after")]
    [InlineData("posted_after=2026-02-30", "posted_after")]
    [InlineData("posted_after=10000-01-01", "posted_after")]
    [InlineData("sort=title", "sort")]
    [InlineData("facets=all", "facets")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    [InlineData("limit=many", "limit")]
    [InlineData("cursor=!", "cursor")]
    [InlineData("cursor=AAAA", "cursor")]
    public async Task ListJobs_BadCondition_Is400NamingIt(string query, string field)
    {
        (await board.Board.Anybody.AskAsync($"{Jobs}?{query}", Token)).AssertInvalid(field);
    }

    [Fact]
    public async Task ListJobs_TextTooLong_Is400NamingIt()
    {
        (await board.Board.Anybody.AskAsync($"{Jobs}?search={new string('a', 401)}", Token)).AssertInvalid("search");
        (await board.Board.Anybody.AskAsync($"{Jobs}?search={string.Join('+', Enumerable.Range(0, 60))}", Token)).AssertInvalid("search");
        (await board.Board.Anybody.AskAsync($"{Jobs}?cursor={new string('A', 2000)}", Token)).AssertInvalid("cursor");
        (await board.Board.Anybody.AskAsync($"{Jobs}?location={new string('я', 300)}", Token)).AssertInvalid("location");
    }

    /// <summary>Whatever stands in a filter: an answer, or a 400 that names it.</summary>
    [Fact]
    public async Task ListJobs_AnyText_IsAnsweredOrNamed()
    {
        string[] names = ["search", "category", "location", "country", "remote", "job_type", "experience", "salary_from", "currency", "skills", "posted_after", "sort", "facets", "limit", "cursor"];
        var texts = Gen.OneOf(
            ArbMap.Default.ArbFor<string>().Generator.Where(text => text is not null),
            Gen.Elements("\"", "\"\"\"", "-", "--", "*", "a*", "-\"a b\" \"c", "\ud83d", "𝕏", "İ", "ß", "٣", "0x10", "%s%n", "'; drop", "../..", "<b>", "{}", "[]", "\u200d", "true ", "1,5"));
        var cases = from name in Gen.Elements(names) from text in texts from more in Gen.Elements("", "&facets=true", "&search=a") select (name, text, more);

        foreach (var (name, text, more) in cases.Sample(400))
        {
            var reply = await board.Board.Anybody.AskAsync($"{Jobs}?{name}={Uri.EscapeDataString(text)}{(more.Contains(name, StringComparison.Ordinal) ? "" : more)}", Token);
            if (reply.Status != HttpStatusCode.OK)
            {
                reply.AssertInvalid(name);
            }
        }
    }

    [Fact]
    public async Task ListJobs_ReadsNothingFromTheStore()
    {
        await board.Board.TitlesAsync("search=java", Token);
        board.Board.Store.Take();

        await board.Board.TitlesAsync("limit=100&facets=true", Token);

        Assert.Equal(0, board.Board.Store.Take().Gets);
    }

    [Fact]
    public async Task ListJobs_BeforeTheVacanciesAreRead_Is503WithRetryAfter()
    {
        var store = new FaultyPartitionStore(new MemoryPartitionStore(), PostingSchema.Value.Name) { IsDown = true };
        await using var app = await ApiApp.StartAsync(change: services => services.AddSingleton<IPartitionStore>(store));
        using var anybody = app.NewClient();

        foreach (var path in (string[])[Jobs, $"{Jobs}/stats"])
        {
            var reply = await anybody.AskAsync(path, Token);
            reply.AssertProblem(HttpStatusCode.ServiceUnavailable);
            Assert.NotNull(reply.Message.Headers.RetryAfter);
        }

        Assert.Contains("vacancies", (await anybody.AskAsync("/health/ready", Token)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetStats_CountsWhatIsOpen()
    {
        var stats = (await board.Board.Anybody.AskAsync($"{Jobs}/stats", Token)).Json!;

        Assert.Equal((3, 1, 1), ((int)stats["active"]!, (int)stats["employers"]!, (int)stats["remote"]!));
        Assert.Equal("KZ 2, DE 1", Text(stats["by_country"]));
        Assert.Equal("contract 1, full_time 1, part_time 1", Text(stats["by_job_type"]));
        Assert.InRange(TimeProvider.System.GetUtcNow() - (DateTimeOffset)stats["counted_at"]!, TimeSpan.FromSeconds(-1), TimeSpan.FromMinutes(10));
    }

    private static string Text(JsonNode? values) =>
        string.Join(", ", values!.AsArray().Select(value => $"{value!["value"]} {value["count"]}"));
}
