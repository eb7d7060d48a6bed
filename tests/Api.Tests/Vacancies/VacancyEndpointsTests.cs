using System.Net;

namespace JobFunctions.Api.Tests.Vacancies;

public sealed class VacancyEndpointsTests(ApiApp app)
{
    private const string Jobs = "/api/v1/jobs";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CreateJob_AsTheSeedShowsIt_IsTaken()
    {
        var hr = (await app.RegisterHrAsync(Token)).Client;

        var reply = await hr.SendJsonAsync(
            $"{Jobs}/",
            """{"title":"DevOps Engineer","description":"Remote","location":"Bangalore","salary_min":60000,"salary_max":90000,"job_type":"FULL_TIME","status":"OPEN","recruiter_id":1,"skill_ids":[1,2]}""",
            Token);

        reply.AssertStatus(HttpStatusCode.Created);
        Assert.Equal(("under_review", "full_time", "60000", "KZT"), (reply["status"], reply["job_type"], reply["salary.from"], reply["salary.currency"]));
    }

    [Fact]
    public async Task CreateJob_SameTwice_Is409NamingTheFirst()
    {
        var hr = (await app.RegisterHrAsync(Token)).Client;
        var first = await hr.SendJsonAsync($"{Jobs}/", """{"title": "Повар", "description": "Готовить."}""", Token);

        var second = await hr.SendJsonAsync($"{Jobs}/", """{"title": " ПОВАР", "description": "готовить. "}""", Token);

        second.AssertProblem(HttpStatusCode.Conflict);
        Assert.Contains(first["vacancy_id"]!, second["detail"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"description": "Работать."}""", "title")]
    [InlineData("""{"title": "Повар"}""", "description")]
    [InlineData("""{"title": "Повар", "description": "Готовить.", "country": "XX"}""", "country")]
    [InlineData("""{"title": "Повар", "description": "Готовить.", "experience": "much"}""", "experience")]
    [InlineData("""{"title": "Повар", "description": "Готовить.", "job_type": "sometimes"}""", "job_type")]
    [InlineData("""{"title": "Повар", "description": "Готовить.", "salary": {"from": 5, "to": 4, "currency": "KZT"}}""", "salary.to")]
    [InlineData("""{"title": "Повар", "description": "Готовить.", "salary": {"from": -5, "currency": "KZT"}}""", "salary.from")]
    [InlineData("""{"title": "Повар", "description": "Готовить.", "salary": {"from": "5", "currency": "KZT"}}""", "salary.from")]
    [InlineData("""{"title": "Повар", "description": "Готовить.", "salary": {"currency": "KZT"}}""", "salary.from")]
    [InlineData("""{"title": "Повар", "description": "Готовить.", "salary_min": 2, "salary_max": 1}""", "salary_max")]
    [InlineData("""{"title": "Повар", "description": "Готовить.", "expires_at": "2020-01-01"}""", "expires_at")]
    [InlineData("""{"title": "Повар", "description": "Готовить.", "expires_at": "soon"}""", "expires_at")]
    [InlineData("""{"title": "Пов\u0000ар", "description": "Готовить."}""", "title")]
    public async Task CreateJob_BadMember_Is400NamingIt(string body, string field)
    {
        var hr = (await app.RegisterHrAsync(Token)).Client;

        (await hr.SendJsonAsync($"{Jobs}/", body, Token)).AssertInvalid(field);
    }

    [Fact]
    public async Task Vacancy_OfAnotherEmployer_IsNotThere()
    {
        var (hr, other) = ((await app.RegisterHrAsync(Token)).Client, (await app.RegisterHrAsync(Token)).Client);
        var id = (await hr.SendJsonAsync($"{Jobs}/", """{"title": "Повар", "description": "Готовить."}""", Token))["vacancy_id"]!;

        (await other.AskAsync($"/api/v1/hr/{id}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await other.PutJsonAsync($"/api/v1/hr/{id}", """{"title": "Чужой"}""", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await other.PatchJsonAsync($"{Jobs}/{id}", """{"title": "Чужой"}""", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await other.RemoveAsync($"{Jobs}/{id}", Token)).AssertProblem(HttpStatusCode.NotFound);
        Assert.Equal("Повар", (await hr.AskAsync($"/api/v1/hr/{id}", Token))["title"]);
    }

    [Fact]
    public async Task ListVacancies_PageByPage_GivesEachOnceTheNewestFirst()
    {
        var hr = (await app.RegisterHrAsync(Token)).Client;
        for (var number = 0; number < 7; number++)
        {
            await hr.SendJsonAsync($"{Jobs}/", $$"""{"title": "Повар {{number}}", "description": "Готовить."}""", Token);
        }

        List<string> titles = [];
        string? cursor = null;
        do
        {
            var page = await hr.AskAsync($"/api/v1/hr/?limit=3&cursor={cursor}", Token);
            titles.AddRange(page.Json!["items"]!.AsArray().Select(item => (string)item!["title"]!));
            cursor = page["next_cursor"];
        }
        while (cursor is not null);

        Assert.Equal(Enumerable.Range(0, 7).Reverse().Select(number => $"Повар {number}"), titles);
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    [InlineData("limit=x", "limit")]
    [InlineData("cursor=%00", "cursor")]
    [InlineData("cursor=!!!!", "cursor")]
    public async Task ListVacancies_BadPage_Is400NamingIt(string query, string field)
    {
        var hr = (await app.RegisterHrAsync(Token)).Client;

        (await hr.AskAsync($"/api/v1/hr/?{query}", Token)).AssertInvalid(field);
    }
}
