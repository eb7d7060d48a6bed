using System.Net;

namespace JobFunctions.Api.Tests.Admin;

public sealed class AdminAccountEndpointsTests(ApiApp app)
{
    private const string Admin = "/api/v1/admin";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ListPending_SeveralHrs_PutsTheOneThatWaitsLongestFirst()
    {
        await using var own = await ApiApp.StartAsync();
        var admin = (await own.SignInAdminAsync(Token)).Client;
        using var stranger = own.NewClient();
        List<string> ids = [];
        for (var number = 0; number < 3; number++)
        {
            var account = await stranger.SendJsonAsync(
                "/api/v1/auth/register/hr", $$"""{"email": "{{ApiApp.NewEmail()}}", "password": "{{ApiApp.Password}}", "company_name": "Пример"}""", Token);
            ids.Add(account["hr_id"]!);
            ApiApp.PassMillisecond();
        }

        var first = await admin.AskAsync($"{Admin}/hrs/pending?limit=2", Token);
        var second = await admin.AskAsync($"{Admin}/hrs/pending?limit=2&cursor={first["next_cursor"]}", Token);

        Assert.Equal(ids, [.. first.Json!["items"]!.AsArray().Concat(second.Json!["items"]!.AsArray()).Select(item => (string)item!["hr_id"]!)]);
    }

    [Fact]
    public async Task ToggleBlock_Hr_HidesTheirVacanciesUntilTheyAreLetInAgain()
    {
        var admin = (await app.SignInAdminAsync(Token)).Client;
        var hr = (await app.RegisterHrAsync(Token)).Client;
        using var anybody = app.NewClient();
        var id = (await hr.AskAsync("/api/v1/hr/me", Token))["hr_id"];
        var open = await PostAsync(hr, "Сторож бахчи");
        var waiting = await PostAsync(hr, "Сторож сада");
        (await admin.PatchJsonAsync($"{Admin}/{open}/status", """{"status": "accepted"}""", Token)).AssertStatus(HttpStatusCode.OK);
        (await anybody.AskAsync($"/api/v1/jobs/{open}", Token)).AssertStatus(HttpStatusCode.OK);

        var blocked = await admin.PutJsonAsync($"{Admin}/toggle-block/hr/{id}", "{}", Token);

        Assert.Equal("true", blocked["is_blocked"]);
        (await hr.AskAsync("/api/v1/hr/me", Token)).AssertProblem(HttpStatusCode.Unauthorized);
        await ApiApp.WaitAsync(anybody, $"/api/v1/jobs/{open}", reply => reply.Status == HttpStatusCode.NotFound, Token);
        Assert.Empty((await anybody.AskAsync("/api/v1/jobs?search=бахчи", Token)).Json!["items"]!.AsArray());
        (await admin.PatchJsonAsync($"{Admin}/{waiting}/status", """{"status": "accepted"}""", Token)).AssertProblem(HttpStatusCode.Conflict);

        Assert.Equal("false", (await admin.PutJsonAsync($"{Admin}/toggle-block/hr/{id}", "{}", Token))["is_blocked"]);
        await ApiApp.WaitAsync(anybody, $"/api/v1/jobs/{open}", reply => reply.Status == HttpStatusCode.OK, Token);
        (await admin.PatchJsonAsync($"{Admin}/{waiting}/status", """{"status": "accepted"}""", Token)).AssertStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Admins_AreNeitherBlockedNorDeleted_AlsoNotByThemselves()
    {
        var admin = (await app.SignInAdminAsync(Token)).Client;
        var id = (await admin.AskAsync("/api/v1/users/me", Token))["user_id"];

        (await admin.RemoveAsync("/api/v1/users/me", Token)).AssertProblem(HttpStatusCode.Conflict);
        foreach (var path in (string[])["toggle-block/user", "toggle-block/hr", "approve/hr"])
        {
            (await admin.PutJsonAsync($"{Admin}/{path}/{id}", "{}", Token)).AssertProblem(HttpStatusCode.NotFound);
        }

        (await admin.RemoveAsync($"{Admin}/users/{id}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await admin.RemoveAsync($"{Admin}/hrs/{id}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await admin.AskAsync("/api/v1/users/me", Token)).AssertStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Calls_WithSomebodyOfAnotherRole_Are404()
    {
        var admin = (await app.SignInAdminAsync(Token)).Client;
        var user = (await (await app.RegisterUserAsync(Token)).Client.AskAsync("/api/v1/users/me", Token))["user_id"];
        var hr = (await (await app.RegisterHrAsync(Token)).Client.AskAsync("/api/v1/hr/me", Token))["hr_id"];

        (await admin.AskAsync($"{Admin}/hrs/{user}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await admin.RemoveAsync($"{Admin}/hrs/{user}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await admin.RemoveAsync($"{Admin}/users/{hr}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await admin.PutJsonAsync($"{Admin}/approve/hr/{user}", "{}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await admin.PutJsonAsync($"{Admin}/toggle-block/user/{hr}", "{}", Token)).AssertProblem(HttpStatusCode.NotFound);
    }

    private static async Task<string> PostAsync(HttpClient hr, string title)
    {
        var posted = await hr.SendJsonAsync("/api/v1/hr/", $$"""{"title": "{{title}}", "description": "Сторожить."}""", Token);
        posted.AssertStatus(HttpStatusCode.Created);
        return posted["vacancy_id"]!;
    }
}
