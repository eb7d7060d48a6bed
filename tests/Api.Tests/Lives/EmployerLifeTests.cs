using System.Net;

namespace JobFunctions.Api.Tests.Lives;

public sealed class EmployerLifeTests(ApiApp app)
{
    private const string Hr = "/api/v1/hr";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Employer_FromRegistrationToAFilledVacancy()
    {
        var admin = (await app.SignInAdminAsync(Token)).Client;
        using var anybody = app.NewClient();
        var email = ApiApp.NewEmail();

        // They register, wait, and are let in.
        var account = await anybody.SendJsonAsync(
            "/api/v1/auth/register/hr",
            $$"""{"email": "{{email}}", "password": "{{ApiApp.Password}}", "first_name": "Данияр", "company_name": "Бірлік", "website": "https://birlik.example"}""",
            Token);
        var waiting = await admin.AskAsync("/api/v1/admin/hrs/pending?limit=100", Token);
        Assert.Contains(waiting.Json!["items"]!.AsArray(), item => (string?)item!["hr_id"] == account["hr_id"]);
        (await admin.PutJsonAsync($"/api/v1/admin/approve/hr/{account["hr_id"]}", "{}", Token)).AssertStatus(HttpStatusCode.OK);
        var hr = (await app.SignInAsync(email, Token)).Client;
        Assert.Equal("Бірлік", (await hr.AskAsync($"{Hr}/me", Token))["company_name"]);

        // They post a vacancy, which nobody sees before an admin has.
        var posted = await hr.SendJsonAsync(
            $"{Hr}/",
            """
            {
              "title": "Бухгалтер", "description": "<p>Вести <b>учёт</b> в 1С.</p><script>alert(1)</script>", "location": "Астана", "country": "kz",
              "job_type": "full_time", "experience": "between1And3", "skills": ["1С", "Excel"], "salary": {"from": 400, "to": 600, "currency": "usd", "gross": true}
            }
            """,
            Token);
        posted.AssertStatus(HttpStatusCode.Created);
        var id = posted["vacancy_id"]!;
        Assert.Equal("under_review", posted["status"]);
        Assert.Equal("Вести учёт в 1С.", posted["description"]);
        Assert.DoesNotContain("script", posted["description_html"], StringComparison.Ordinal);
        Assert.Equal(("KZ", "200000", "2026-11-20"), (posted["country"], posted["salary.from_kzt"], posted["salary.rate_date"]));
        (await anybody.AskAsync($"/api/v1/jobs/{id}", Token)).AssertProblem(HttpStatusCode.NotFound);

        // It is rejected with a reason, corrected, and accepted.
        var review = $"/api/v1/admin/{id}/status";
        (await admin.PatchJsonAsync(review, """{"status": "rejected"}""", Token)).AssertInvalid("reason");
        (await admin.PatchJsonAsync(review, """{"status": "rejected", "reason": "Назовите график."}""", Token)).AssertStatus(HttpStatusCode.OK);
        Assert.Equal("Назовите график.", (await hr.AskAsync($"{Hr}/{id}", Token))["status_reason"]);
        var corrected = await hr.PutJsonAsync($"{Hr}/{id}", """{"title": "Бухгалтер на участок", "description": "Вести учёт в 1С, 5/2."}""", Token);
        Assert.Equal("under_review", corrected["status"]);
        Assert.Null(corrected["status_reason"]);
        Assert.Equal("600", corrected["salary.to"]);
        var accepted = await admin.PatchJsonAsync(review, """{"status": "accepted"}""", Token);
        Assert.Equal("accepted", accepted["status"]);
        Assert.NotNull(accepted["posted_at"]);

        // Everybody sees it; its title stays.
        Assert.Equal("Бухгалтер на участок", (await anybody.AskAsync($"/api/v1/jobs/{id}", Token))["title"]);
        (await hr.PutJsonAsync($"{Hr}/{id}", """{"title": "Главный бухгалтер"}""", Token)).AssertProblem(HttpStatusCode.Conflict);
        Assert.Equal("accepted", (await hr.PutJsonAsync($"{Hr}/{id}", """{"location": "Алматы"}""", Token))["status"]);

        // It is filled, and opened again.
        Assert.Equal("closed", (await hr.SendJsonAsync($"{Hr}/{id}/close", """{"reason": "Нашли."}""", Token))["status"]);
        (await anybody.AskAsync($"/api/v1/jobs/{id}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await hr.PutJsonAsync($"{Hr}/{id}", """{"location": "Шымкент"}""", Token)).AssertProblem(HttpStatusCode.Conflict);
        Assert.Equal("accepted", (await hr.SendJsonAsync($"{Hr}/{id}/renew", "{}", Token))["status"]);
        (await anybody.AskAsync($"/api/v1/jobs/{id}", Token)).AssertStatus(HttpStatusCode.OK);

        // They leave, and everything of theirs goes.
        (await hr.RemoveAsync($"{Hr}/me", Token)).AssertStatus(HttpStatusCode.NoContent);
        (await hr.AskAsync($"{Hr}/me", Token)).AssertProblem(HttpStatusCode.Unauthorized);
        await ApiApp.WaitAsync(anybody, $"/api/v1/jobs/{id}", reply => reply.Status == HttpStatusCode.NotFound, Token);
        (await admin.AskAsync($"/api/v1/admin/hrs/{account["hr_id"]}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await anybody.SendJsonAsync("/api/v1/auth/register/user", $$"""{"email": "{{email}}", "password": "another horse"}""", Token)).AssertStatus(HttpStatusCode.Created);
    }
}
