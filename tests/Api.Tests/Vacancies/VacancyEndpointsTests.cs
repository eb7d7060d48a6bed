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
            ApiApp.PassMillisecond();
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

    /// <summary>Whichever of its names or ids an employer wrote, and whichever a seeker filters by.</summary>
    [Fact]
    public async Task ListJobs_ByIdsAndNamesOfReferenceData_FindsWhatNamesThem()
    {
        var (hr, admin) = ((await app.RegisterHrAsync(Token)).Client, (await app.SignInAdminAsync(Token)).Client);
        var number = ApiApp.NewPerson();
        var category = await hr.SendJsonAsync("/api/v1/categories", $$"""{"name": "Ремёсла {{number}}"}""", Token);
        var location = await hr.SendJsonAsync("/api/v1/locations", $$"""{"city": "Приозёрск {{number}}", "country": "Казахстан"}""", Token);
        var vacancy = await hr.SendJsonAsync(
            $"{Jobs}/",
            $$"""{"title": "Гончар", "description": "Лепить.", "category": "{{category["category_id"]}}", "location": "{{location["location_id"]}}"}""",
            Token);
        (await admin.PatchJsonAsync($"/api/v1/admin/{vacancy["vacancy_id"]}/status", """{"status": "accepted"}""", Token)).AssertStatus(HttpStatusCode.OK);

        foreach (var filter in (string[])
            [
                $"category={category["category_id"]}", $"category=ремесла {number}", $"location={location["location_id"]}", $"location=Приозёрск {number}",
                $"category={category["category_id"]}&location={location["location_id"]}&country=KZ",
            ])
        {
            var found = await hr.AskAsync($"{Jobs}?{filter}", Token);
            Assert.Equal(vacancy["vacancy_id"], (string?)Assert.Single(found.Json!["items"]!.AsArray())!["vacancy_id"]);
        }

        (await hr.AskAsync($"{Jobs}?category={location["location_id"]}", Token)).AssertInvalid("category");
        (await hr.AskAsync($"{Jobs}?location={category["category_id"]}", Token)).AssertInvalid("location");
    }

    [Fact]
    public async Task ListJobs_CategoryByItsOtherName_FindsWhatWasPostedUnderIt()
    {
        var (hr, admin) = ((await app.RegisterHrAsync(Token)).Client, (await app.SignInAdminAsync(Token)).Client);
        var title = $"Стекольщик {ApiApp.NewPerson()}";
        var vacancy = await hr.SendJsonAsync($"{Jobs}/", $$"""{"title": "{{title}}", "description": "Резать стекло.", "category": "information technology"}""", Token);
        (await admin.PatchJsonAsync($"/api/v1/admin/{vacancy["vacancy_id"]}/status", """{"status": "accepted"}""", Token)).AssertStatus(HttpStatusCode.OK);
        Assert.NotEqual("information technology", vacancy["category"]);

        foreach (var name in (string?[])["information technology", "INFORMATION TECHNOLOGY", vacancy["category"]])
        {
            var found = await hr.AskAsync($"{Jobs}?search={Uri.EscapeDataString(title)}&category={Uri.EscapeDataString(name!)}", Token);
            Assert.Single(found.Json!["items"]!.AsArray());
        }
    }

    [Theory]
    [InlineData("""{"salary_min": 70000}""", "70000", "90000")]
    [InlineData("""{"salary_max": 80000}""", "60000", "80000")]
    [InlineData("""{"salary_min": 95000}""", "95000", null)]
    [InlineData("""{"salary_max": 50000}""", null, "50000")]
    [InlineData("""{"salary_min": 1, "salary_max": 2, "currency": "usd"}""", "1", "2")]
    [InlineData("""{"job_type": "PART_TIME", "status": "CLOSED", "recruiter_id": 7, "skill_ids": [1, 2]}""", "60000", "90000")]
    public async Task ChangeJob_WithTheSeedsNames_ChangesWhatTheyName(string body, string? from, string? to)
    {
        var hr = (await app.RegisterHrAsync(Token)).Client;
        var id = (await hr.SendJsonAsync($"{Jobs}/", """{"title": "Повар", "description": "Готовить.", "salary_min": 60000, "salary_max": 90000}""", Token))["vacancy_id"];

        var changed = await hr.PatchJsonAsync($"{Jobs}/{id}", body, Token);

        changed.AssertStatus(HttpStatusCode.OK);
        Assert.Equal((from, to, "under_review"), (changed["salary.from"], changed["salary.to"], changed["status"]));
    }

    [Fact]
    public async Task ReplaceJob_WholeBody_TakesAwayWhatIsLeftOut()
    {
        var hr = (await app.RegisterHrAsync(Token)).Client;
        var id = (await hr.SendJsonAsync(
            $"{Jobs}/", """{"title": "Повар", "description": "Готовить.", "location": "Алматы", "salary_min": 60000, "job_type": "FULL_TIME"}""", Token))["vacancy_id"];

        var replaced = await hr.PutJsonAsync($"{Jobs}/{id}", """{"title": "Шеф-повар", "description": "Готовить.", "status": "OPEN", "recruiter_id": 1}""", Token);

        replaced.AssertStatus(HttpStatusCode.OK);
        Assert.Equal(("Шеф-повар", "under_review"), (replaced["title"], replaced["status"]));
        Assert.Null(replaced["location"]);
        Assert.Null(replaced["salary"]);
        Assert.Null(replaced["job_type"]);
        (await hr.PutJsonAsync($"{Jobs}/{id}", """{"title": "Шеф-повар"}""", Token)).AssertInvalid("description");
    }

    [Fact]
    public async Task GetJob_AsJobPosting_NamesTheEmployersWebsite()
    {
        var (hr, admin) = ((await app.RegisterHrAsync(Token)).Client, (await app.SignInAdminAsync(Token)).Client);
        (await hr.PutJsonAsync("/api/v1/hr/me", """{"website": "https://primer.example"}""", Token)).AssertStatus(HttpStatusCode.OK);
        var id = (await hr.SendJsonAsync($"{Jobs}/", """{"title": "Повар", "description": "Готовить."}""", Token))["vacancy_id"];
        (await admin.PatchJsonAsync($"/api/v1/admin/{id}/status", """{"status": "accepted"}""", Token)).AssertStatus(HttpStatusCode.OK);
        using var engine = app.NewClient();
        engine.DefaultRequestHeaders.Add("Accept", "application/ld+json");

        Assert.Equal("https://primer.example", (await engine.AskAsync($"{Jobs}/{id}", Token))["hiringOrganization.sameAs"]);
    }
}
