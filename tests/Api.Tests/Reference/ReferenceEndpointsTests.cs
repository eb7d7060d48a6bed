using System.Net;

namespace JobFunctions.Api.Tests.Reference;

public sealed class ReferenceEndpointsTests(ApiApp app)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("categories", "category_id", """{"name": "Космонавтика %", "description": "Выше ста километров"}""", "name")]
    [InlineData("skills", "skill_id", """{"name": "Django %"}""", "name")]
    [InlineData("locations", "location_id", """{"city": "Абеокута %", "state": "Ogun", "country": "Nigeria"}""", "city")]
    public async Task Add_ByASignedInPerson_IsReadByAnybodyAndAddedOnce(string kind, string idName, string body, string name)
    {
        var person = await app.RegisterUserAsync(Token);
        using var anybody = app.NewClient();
        body = body.Replace("%", $"{ApiApp.NewPerson()}", StringComparison.Ordinal);

        var added = await person.Client.SendJsonAsync($"/api/v1/{kind}/", body, Token);
        var again = await person.Client.SendJsonAsync($"/api/v1/{kind}/", body.ToUpperInvariant().Replace("NAME", "name", StringComparison.Ordinal).Replace("DESCRIPTION", "description", StringComparison.Ordinal).Replace("CITY", "city", StringComparison.Ordinal).Replace("STATE", "state", StringComparison.Ordinal).Replace("COUNTRY", "country", StringComparison.Ordinal), Token);
        var shown = await anybody.AskAsync($"/api/v1/{kind}/{added[idName]}", Token);
        var found = await anybody.AskAsync($"/api/v1/{kind}?search={Uri.EscapeDataString(added[name]!.ToUpperInvariant())}", Token);

        added.AssertStatus(HttpStatusCode.Created);
        Assert.Equal($"/api/v1/{kind}/{added[idName]}", added.Message.Headers.Location?.ToString());
        again.AssertProblem(HttpStatusCode.Conflict);
        Assert.Contains(added[idName]!, again["detail"], StringComparison.Ordinal);
        Assert.Equal(added.Text, shown.Text);
        Assert.Equal(added[idName], Assert.Single(found.Json!["items"]!.AsArray())![idName]!.ToString());
    }

    [Theory]
    [InlineData("categories", "Информационные технологии")]
    [InlineData("skills", "PostgreSQL")]
    public async Task List_OfAFreshPlatform_HasWhatItBringsAlong(string kind, string name)
    {
        using var anybody = app.NewClient();

        var list = await anybody.AskAsync($"/api/v1/{kind}?search={Uri.EscapeDataString(name[..5])}", Token);

        Assert.Contains(name, list.Json!["items"]!.AsArray().Select(item => item!["name"]!.ToString()));
    }

    [Fact]
    public async Task Countries_WithoutALimit_AreAllInOnePart()
    {
        using var anybody = app.NewClient();

        var all = await anybody.AskAsync("/api/v1/countries", Token);
        var part = await anybody.AskAsync("/api/v1/countries?limit=100", Token);
        var next = await anybody.AskAsync($"/api/v1/countries?limit=100&cursor={part["next_cursor"]}", Token);

        Assert.Equal(249, all.Json!["items"]!.AsArray().Count);
        Assert.Null(all["next_cursor"]);
        Assert.Equal(
            all.Json["items"]!.AsArray().Take(200).Select(country => country!["code"]!.ToString()),
            part.Json!["items"]!.AsArray().Concat(next.Json!["items"]!.AsArray()).Select(country => country!["code"]!.ToString()));
    }

    [Theory]
    [InlineData("categories", "{}", "name")]
    [InlineData("skills", """{"name": "a\u0000b"}""", "name")]
    [InlineData("locations", """{"state": "Ogun"}""", "city")]
    [InlineData("locations", """{"city": "Нигде", "country": "XX"}""", "country")]
    public async Task Add_WrongBody_NamesTheField(string kind, string body, string field)
    {
        var person = await app.RegisterUserAsync(Token);

        (await person.Client.SendJsonAsync($"/api/v1/{kind}/", body, Token)).AssertInvalid(field);
    }

    [Fact]
    public async Task CreateJob_WithIdsOfReferenceData_KeepsTheirWords()
    {
        var hr = await app.RegisterHrAsync(Token);
        var number = ApiApp.NewPerson();
        var category = await hr.Client.SendJsonAsync("/api/v1/categories", $$"""{"name": "Космонавтика {{number}}"}""", Token);
        var location = await hr.Client.SendJsonAsync("/api/v1/locations", $$"""{"city": "Байконур {{number}}", "country": "Казахстан"}""", Token);
        var skill = await hr.Client.SendJsonAsync("/api/v1/skills", $$"""{"name": "Скафандры {{number}}"}""", Token);

        var job = await hr.Client.SendJsonAsync(
            "/api/v1/jobs",
            $$"""
            {"title": "Космонавт", "description": "Летать.", "category": "{{category["category_id"]}}", "location": "{{location["location_id"]}}",
             "skills": ["Английский"], "skill_ids": ["{{skill["skill_id"]}}", 1, "unknown", null, "019aa2c4-6f00-7000-8000-00000000ffff"]}
            """,
            Token);

        job.AssertStatus(HttpStatusCode.Created);
        Assert.Equal($"Космонавтика {number}", job["category"]);
        Assert.Equal($"Байконур {number}", job["location"]);
        Assert.Equal("KZ", job["country"]);
        Assert.Equal(["Английский", $"Скафандры {number}"], job.Json!["skills"]!.AsArray().Select(name => name!.ToString()));
    }

    [Theory]
    [InlineData("category")]
    [InlineData("location")]
    public async Task CreateJob_WithAnIdOfNothing_NamesTheField(string field)
    {
        var hr = await app.RegisterHrAsync(Token);

        var job = await hr.Client.SendJsonAsync(
            "/api/v1/jobs", $$"""{"title": "Космонавт", "description": "Летать.", "{{field}}": "019aa2c4-6f00-7000-8000-00000000ffff"}""", Token);

        job.AssertInvalid(field);
    }

    [Fact]
    public async Task CreateJob_WithTheEnglishNameOfACategory_KeepsTheUsualName()
    {
        var hr = await app.RegisterHrAsync(Token);

        var job = await hr.Client.SendJsonAsync("/api/v1/jobs", """{"title": "Admin", "description": "Servers.", "category": "information  Technology"}""", Token);

        Assert.Equal("Информационные технологии", job["category"]);
    }
}
