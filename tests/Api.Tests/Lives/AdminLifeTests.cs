using System.Net;
using JobFunctions.Api.Tests.Admin;
using JobFunctions.Core.Search;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Lives;

public sealed class AdminLifeTests
{
    private const string Admin = "/api/v1/admin";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Admin_ADay()
    {
        var source = new FickleSource();
        await using var app = await ApiApp.StartAsync(change: services => services.AddSingleton<IVacancySource>(source));
        using var anybody = app.NewClient();
        var email = ApiApp.NewEmail();
        var admin = (await app.SignInAdminAsync(Token)).Client;

        // In the morning somebody waits to be let in.
        (await anybody.SendJsonAsync(
            "/api/v1/auth/register/hr", $$"""{"email": "{{email}}", "password": "{{ApiApp.Password}}", "company_name": "Бірлік"}""", Token)).AssertStatus(HttpStatusCode.Created);
        (await anybody.SendJsonAsync("/api/v1/auth/login", $$"""{"email": "{{email}}", "password": "{{ApiApp.Password}}"}""", Token)).AssertProblem(HttpStatusCode.Forbidden);
        var waiting = Assert.Single((await admin.AskAsync($"{Admin}/hrs/pending", Token)).Json!["items"]!.AsArray())!;
        var hrId = (string)waiting["hr_id"]!;
        Assert.Equal(("Бірлік", email), ((string)waiting["company_name"]!, (string)waiting["email"]!));
        (await admin.AskAsync($"{Admin}/hrs/{hrId}", Token)).AssertStatus(HttpStatusCode.OK);
        Assert.Equal("true", (await admin.PutJsonAsync($"{Admin}/approve/hr/{hrId}", "{}", Token))["is_approved"]);
        Assert.Equal("true", (await admin.PutJsonAsync($"{Admin}/approve/hr/{hrId}", "{}", Token))["is_approved"]);
        Assert.Empty((await admin.AskAsync($"{Admin}/hrs/pending", Token)).Json!["items"]!.AsArray());

        // They post two vacancies: one is let out, the other is sent back.
        var hr = (await app.SignInAsync(email, Token)).Client;
        var good = (await hr.SendJsonAsync("/api/v1/jobs", """{"title": "Чабан", "description": "Пасти отару."}""", Token))["vacancy_id"];
        var bad = (await hr.SendJsonAsync("/api/v1/jobs", """{"title": "Заработок", "description": "Быстро и много."}""", Token))["vacancy_id"];
        var review = (await admin.AskAsync($"{Admin}/vacancies/review", Token)).Json!["items"]!.AsArray();
        Assert.Equal([good, bad], review.Select(vacancy => (string)vacancy!["vacancy_id"]!));
        (await admin.PatchJsonAsync($"{Admin}/{good}/status", """{"status": "accepted"}""", Token)).AssertStatus(HttpStatusCode.OK);
        (await admin.PatchJsonAsync($"{Admin}/{bad}/status", """{"status": "rejected", "reason": "Что надо делать?"}""", Token)).AssertStatus(HttpStatusCode.OK);
        (await anybody.AskAsync($"/api/v1/jobs/{good}", Token)).AssertStatus(HttpStatusCode.OK);
        Assert.Empty((await admin.AskAsync($"{Admin}/vacancies/review", Token)).Json!["items"]!.AsArray());

        // A search fails because its source is down; when that is up, it is started again.
        var person = await app.SavePersonWithResumeAsync(Token);
        var search = (await app.Bot.SendAsync($"/bot/search/start/{person}", Token))["search_id"];
        var failed = await ApiApp.WaitAsync(admin, $"{Admin}/searches?state=failed", reply => reply.Json!["items"]!.AsArray().Count > 0, Token);
        Assert.Equal(search, (string?)failed.Json!["items"]![0]!["search_id"]);
        source.IsDown = false;
        (await admin.SendAsync($"{Admin}/searches/{search}/retry", Token)).AssertStatus(HttpStatusCode.Accepted);
        (await app.WaitAsync($"/bot/search/next/{person}", reply => reply.Status == HttpStatusCode.OK, Token)).AssertStatus(HttpStatusCode.OK);

        await ApiApp.WaitAsync(admin, $"{Admin}/searches?state=done", reply => reply.Json!["items"]!.AsArray().Count > 0, Token);

        // The numbers of the day.
        var seeker = await app.RegisterUserAsync(Token);
        var numbers = await admin.AskAsync($"{Admin}/stats", Token);
        Assert.Equal(("2", "1", "1", "0"), (numbers["accounts.users"], numbers["accounts.hrs"], numbers["accounts.admins"], numbers["accounts.blocked"]));
        Assert.Equal(("2", "1", "1"), (numbers["vacancies.total"], numbers["vacancies.accepted"], numbers["vacancies.rejected"]));
        Assert.Equal(("1", "0"), (numbers["searches_today.done"], numbers["searches_today.failed"]));

        // Somebody misbehaves: blocked, they are out at once and what they posted is soon out of sight.
        Assert.Equal("true", (await admin.PutJsonAsync($"{Admin}/toggle-block/hr/{hrId}", "{}", Token))["is_blocked"]);
        (await hr.AskAsync("/api/v1/hr/me", Token)).AssertProblem(HttpStatusCode.Unauthorized);
        await ApiApp.WaitAsync(anybody, $"/api/v1/jobs/{good}", reply => reply.Status == HttpStatusCode.NotFound, Token);
        Assert.Equal("false", (await admin.PutJsonAsync($"{Admin}/toggle-block/hr/{hrId}", "{}", Token))["is_blocked"]);
        await ApiApp.WaitAsync(anybody, $"/api/v1/jobs/{good}", reply => reply.Status == HttpStatusCode.OK, Token);
        var seekerId = (await seeker.Client.AskAsync("/api/v1/users/me", Token))["user_id"];
        Assert.Equal("true", (await admin.PutJsonAsync($"{Admin}/toggle-block/user/{seekerId}", "{}", Token))["is_blocked"]);
        (await anybody.SendJsonAsync("/api/v1/auth/login", $$"""{"email": "{{seeker.Email}}", "password": "{{ApiApp.Password}}"}""", Token)).AssertProblem(HttpStatusCode.Forbidden);

        // Two want to be forgotten.
        Assert.Contains((await admin.AskAsync($"{Admin}/users", Token)).Json!["items"]!.AsArray(), user => (string)user!["user_id"]! == seekerId);
        (await admin.RemoveAsync($"{Admin}/users/{seekerId}", Token)).AssertStatus(HttpStatusCode.NoContent);
        Assert.DoesNotContain((await admin.AskAsync($"{Admin}/users", Token)).Json!["items"]!.AsArray(), user => (string)user!["user_id"]! == seekerId);
        Assert.Single((await admin.AskAsync($"{Admin}/hrs", Token)).Json!["items"]!.AsArray());
        (await admin.RemoveAsync($"{Admin}/hrs/{hrId}", Token)).AssertStatus(HttpStatusCode.NoContent);
        Assert.Empty((await admin.AskAsync($"{Admin}/hrs", Token)).Json!["items"]!.AsArray());
        await ApiApp.WaitAsync(anybody, $"/api/v1/jobs/{good}", reply => reply.Status == HttpStatusCode.NotFound, Token);

        // In the evening they look at what they did.
        var adminId = (await admin.AskAsync("/api/v1/users/me", Token))["user_id"];
        var day = (await admin.AskAsync($"{Admin}/activity?account={adminId}&limit=100", Token)).Json!["items"]!.AsArray();
        Assert.Equal(
            [
                "deletion_started", "deletion_started", "account_blocked", "account_unblocked", "account_blocked", "search_retried",
                "vacancy_rejected", "vacancy_accepted", "account_approved", "signed_in", "registered",
            ],
            day.Select(entry => (string)entry!["action"]!));
        Assert.All(day, entry => Assert.Equal(adminId, (string)entry!["actor_id"]!));
    }
}
