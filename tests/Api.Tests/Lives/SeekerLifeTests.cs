using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using JobFunctions.Api.Tests.User;
using JobFunctions.StandIns;

namespace JobFunctions.Api.Tests.Lives;

public sealed class SeekerLifeTests(ApiApp app)
{
    private const string Auth = "/api/v1/auth";
    private const string Me = "/api/v1/users/me";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Seeker_FromRegistrationToLeaving()
    {
        using var anybody = app.NewClient();
        var email = ApiApp.NewEmail();
        await PostVacancyAsync("Пасечник на кочевую пасеку");

        // They register, and confirm their address by the link of the e-mail.
        var account = await anybody.SendJsonAsync(
            $"{Auth}/register", $$"""{"email": "{{email}}", "password": "first horse", "role": "job_seeker", "first_name": "Айгерим"}""", Token);
        account.AssertStatus(HttpStatusCode.Created);
        Assert.Equal(("user", "false"), (account["role"], account["is_verified"]));
        var confirmation = Postbox.TokenOf(await app.Postbox.NextAsync(email, 0, Token));
        (await anybody.AskAsync($"{Auth}/verify-email?token={confirmation}", Token)).AssertStatus(HttpStatusCode.OK);
        (await anybody.AskAsync($"{Auth}/verify-email?token={confirmation}", Token)).AssertProblem(HttpStatusCode.BadRequest);

        // They sign in, forget the password, and set another one by the link of the e-mail; the first session is over.
        var first = await SignInAsync(anybody, email, "first horse");
        (await anybody.SendJsonAsync($"{Auth}/password/forgot", $$"""{"email": "{{email}}"}""", Token)).AssertStatus(HttpStatusCode.Accepted);
        var reset = Postbox.TokenOf(await app.Postbox.NextAsync(email, 1, Token));
        (await anybody.SendJsonAsync($"{Auth}/password/reset", $$"""{"token": "{{reset}}", "password": "second horse"}""", Token)).AssertStatus(HttpStatusCode.NoContent);
        (await anybody.SendJsonAsync($"{Auth}/refresh", $$"""{"refresh_token": "{{first["refresh_token"]}}"}""", Token)).AssertProblem(HttpStatusCode.Unauthorized);
        (await anybody.SendJsonAsync($"{Auth}/login", $$"""{"email": "{{email}}", "password": "first horse"}""", Token)).AssertProblem(HttpStatusCode.Unauthorized);

        // They go on with a refresh token, which is good once: the one who comes with it again ends the session.
        var second = await SignInAsync(anybody, email, "second horse");
        var renewed = await anybody.SendJsonAsync($"{Auth}/refresh", $$"""{"refresh_token": "{{second["refresh_token"]}}"}""", Token);
        renewed.AssertStatus(HttpStatusCode.OK);
        (await anybody.SendJsonAsync($"{Auth}/refresh", $$"""{"refresh_token": "{{second["refresh_token"]}}"}""", Token)).AssertProblem(HttpStatusCode.Unauthorized);
        (await anybody.SendJsonAsync($"{Auth}/refresh", $$"""{"refresh_token": "{{renewed["refresh_token"]}}"}""", Token)).AssertProblem(HttpStatusCode.Unauthorized);

        // They say more of themselves.
        using var seeker = app.NewClient();
        seeker.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await SignInAsync(anybody, email, "second horse"))["access_token"]);
        var changed = await seeker.PatchJsonAsync(Me, """{"last_name": "Серик", "city": "Алматы", "phone": "+7 701 000 00 00"}""", Token);
        Assert.Equal(("Айгерим", "Серик", "Алматы", "true"), (changed["first_name"], changed["last_name"], changed["city"], changed["is_verified"]));

        // They look for work, in another form of the word.
        var found = await seeker.AskAsync("/api/v1/jobs?search=пасечники%20пасека", Token);
        Assert.Equal("Пасечник на кочевую пасеку", (string?)Assert.Single(found.Json!["items"]!.AsArray())!["title"]);

        // They see what they did, and take everything that is kept of them.
        var activity = await seeker.AskAsync("/api/v1/activity?limit=100", Token);
        Assert.Equal(
            ["signed_in", "refresh_reused", "signed_in", "sign_in_failed", "password_reset", "signed_in", "registered"],
            activity.Json!["items"]!.AsArray().Select(entry => (string)entry!["action"]!));
        var export = await seeker.AskAsync($"{Me}/export", Token);
        Assert.Equal((email, "Серик"), (export["account.email"], export["account.last_name"]));
        Assert.NotNull(export["sign_in.password_changed_at"]);
        Assert.NotEmpty(export.Json!["notifications"]!.AsArray());
        Assert.Equal("attachment; filename=jobfunctions-export.json", export.Message.Content.Headers.ContentDisposition?.ToString().Split("; filename*", 2)[0]);

        // They leave. Their tokens count no more, and the address is free.
        (await seeker.RemoveAsync(Me, Token)).AssertStatus(HttpStatusCode.NoContent);
        (await seeker.AskAsync(Me, Token)).AssertProblem(HttpStatusCode.Unauthorized);
        (await anybody.SendJsonAsync($"{Auth}/login", $$"""{"email": "{{email}}", "password": "second horse"}""", Token)).AssertProblem(HttpStatusCode.Unauthorized);
        (await anybody.SendJsonAsync($"{Auth}/register/user", $$"""{"email": "{{email}}", "password": "third horse"}""", Token)).AssertStatus(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Seeker_FromResumeToApplication()
    {
        var vacancy = await PostVacancyAsync("Разработчик C# в сервис платежей", "Развивать сервис платежей. Требования: C#, .NET, SQL, опыт от 3 лет.");
        var seeker = (await app.RegisterUserAsync(Token)).Client;

        // They upload a resume, and correct what was read of it.
        var file = await File.ReadAllBytesAsync(Path.Combine(RepositoryRoot.Folder.FullName, "samples", "resumes", "dotnet-developer-ru.docx"), Token);
        var sent = await ResumeEndpointsTests.UploadAsync(seeker, file, "Моё резюме.docx");
        var resume = (await ResumeEndpointsTests.ReadAsync(seeker, sent["resume_id"]!))["resume_id"]!;
        var corrected = await seeker.PatchJsonAsync($"/api/v1/user/{resume}", """{"city": "Караганда"}""", Token);
        Assert.Equal(("ready", "Караганда"), (corrected["status"], corrected["fields.city"]));

        // They search, and hide a company; another search finds nothing of it.
        var first = await SearchAsync(seeker);
        var (hidden, company) = first.Select(item => ((string?)item["vacancy_id"], (string?)item["company"])).First(item => item.Item2 is not (null or "Пример"));
        (await seeker.SendJsonAsync($"/api/v1/search/{hidden}/feedback", """{"feedback": "hidden", "reason": "company"}""", Token)).AssertStatus(HttpStatusCode.OK);
        var second = await SearchAsync(seeker);
        Assert.NotEmpty(second);
        Assert.DoesNotContain(company, second.Select(item => (string?)item["company"]));

        // One of the platform they save, look at how it fits, and apply for.
        Assert.Contains(vacancy, second.Select(item => (string?)item["vacancy_id"]));
        (await seeker.SendAsync($"/api/v1/jobs/{vacancy}/save", Token)).AssertStatus(HttpStatusCode.NoContent);
        (await seeker.SendAsync($"/api/v1/jobs/{vacancy}/save", Token)).AssertStatus(HttpStatusCode.NoContent);
        var saved = Assert.Single((await seeker.AskAsync("/api/v1/jobs/saved", Token)).Json!["items"]!.AsArray());
        Assert.Equal((vacancy, "Разработчик C# в сервис платежей", true), ((string?)saved!["vacancy_id"], (string?)saved["title"], (bool?)saved["is_open"]));
        var score = await seeker.AskAsync($"/api/v1/jobs/{vacancy}/match_score", Token);
        var analysis = await seeker.SendJsonAsync($"/api/v1/jobs/{vacancy}/analyze", $$"""{"resume_id": "{{resume}}"}""", Token);
        Assert.InRange(score.Json!["score"]!.GetValue<int>(), 50, 100);
        Assert.Contains("C#", score.Json!["matched_skills"]!.AsArray().Select(skill => (string?)skill));
        Assert.Equal((score["score"], score["explanation"]), (analysis["score"], analysis["explanation"]));
        Assert.NotEmpty(analysis.Json!["evidence"]!.AsArray());
        var applied = await seeker.SendJsonAsync("/api/v1/user/applications/", $$"""{"vacancy_id": "{{vacancy}}", "resume_id": "{{resume}}"}""", Token);
        applied.AssertStatus(HttpStatusCode.Created);
        (await seeker.RemoveAsync($"/api/v1/jobs/{vacancy}/save", Token)).AssertStatus(HttpStatusCode.NoContent);
        Assert.Empty((await seeker.AskAsync("/api/v1/jobs/saved", Token)).Json!["items"]!.AsArray());
    }

    private static async Task<List<JsonNode>> SearchAsync(HttpClient seeker)
    {
        var started = await seeker.SendJsonAsync("/api/v1/search", "{}", Token);
        started.AssertStatus(HttpStatusCode.Accepted);
        var done = await ApiApp.WaitAsync(seeker, $"/api/v1/search/{started["search_id"]}", reply => reply["state"] is "done" or "failed", Token);
        Assert.Equal("done", done["state"]);
        var results = await seeker.AskAsync($"/api/v1/search/{started["search_id"]}/results?limit=100", Token);
        return [.. results.Json!["items"]!.AsArray().OfType<JsonNode>()];
    }

    private static async Task<Reply> SignInAsync(HttpClient client, string email, string password)
    {
        var reply = await client.SendJsonAsync($"{Auth}/login", $$"""{"email": "{{email}}", "password": "{{password}}"}""", Token);
        reply.AssertStatus(HttpStatusCode.OK);
        return reply;
    }

    private async Task<string> PostVacancyAsync(string title, string description = "Смотреть за ульями.")
    {
        var hr = (await app.RegisterHrAsync(Token)).Client;
        var posted = await hr.SendJsonAsync("/api/v1/hr/", $$"""{"title": "{{title}}", "description": "{{description}}"}""", Token);
        var admin = (await app.SignInAdminAsync(Token)).Client;
        (await admin.PatchJsonAsync($"/api/v1/admin/{posted["vacancy_id"]}/status", """{"status": "accepted"}""", Token)).AssertStatus(HttpStatusCode.OK);
        return posted["vacancy_id"]!;
    }
}
