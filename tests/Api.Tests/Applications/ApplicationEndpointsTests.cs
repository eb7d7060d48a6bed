using System.Net;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Applications;

public sealed class ApplicationEndpointsTests(ApiApp app)
{
    private const string Applications = "/api/v1/user/applications/";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Apply_OpenVacancy_IsMatchedAndToldToBothSides()
    {
        var (hr, vacancy) = await PostVacancyAsync();
        var (seeker, resume) = await RegisterSeekerAsync();

        var sent = await ApplyAsync(seeker, vacancy, resume);
        sent.AssertStatus(HttpStatusCode.Created);
        Assert.Equal(("pending", "Программист C#", vacancy, resume), (sent["status"], sent["vacancy_title"], sent["vacancy_id"], sent["resume_id"]));
        var matched = await ApiApp.WaitAsync(seeker.Client, $"{Applications}{sent["application_id"]}", reply => reply["match"] is not null, Token);

        Assert.InRange(int.Parse(matched["match"]!, System.Globalization.CultureInfo.InvariantCulture), 50, 100);
        Assert.NotNull(matched["explanation"]);
        Assert.Contains("C#", matched.Json!["matched_skills"]!.AsArray().Select(skill => (string?)skill));
        await app.Postbox.WithSubjectAsync(seeker.Email, "Отклик отправлен: Программист C#", Token);
        await app.Postbox.WithSubjectAsync(hr.Email, "Новый кандидат: Программист C#", Token);
    }

    [Fact]
    public async Task Apply_ManyAtOnce_MakesOne()
    {
        var (_, vacancy) = await PostVacancyAsync();
        var (seeker, resume) = await RegisterSeekerAsync();

        var replies = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => ApplyAsync(seeker, vacancy, resume)));

        Assert.Single(replies, reply => reply.Status == HttpStatusCode.Created);
        Assert.Equal(99, replies.Count(reply => reply.Status == HttpStatusCode.Conflict));
        Assert.Single((await seeker.Client.AskAsync(Applications, Token)).Json!["items"]!.AsArray());
    }

    [Fact]
    public async Task Apply_WhereItCannotBe_IsAClearProblemEach()
    {
        var (hr, vacancy) = await PostVacancyAsync();
        var (_, closed) = await PostVacancyAsync(hr);
        await hr.Client.SendJsonAsync($"/api/v1/hr/{closed}/close", "{}", Token);
        var unreviewed = await hr.Client.SendJsonAsync("/api/v1/hr/", """{"title": "Водитель", "description": "Возить груз."}""", Token);
        var (seeker, resume) = await RegisterSeekerAsync();
        var (_, foreign) = await RegisterSeekerAsync();

        (await ApplyAsync(seeker, "019aa2c4-6f00-7000-8000-0000000000ff", resume)).AssertProblem(HttpStatusCode.NotFound);
        (await ApplyAsync(seeker, unreviewed["vacancy_id"]!, resume)).AssertProblem(HttpStatusCode.NotFound);
        (await ApplyAsync(seeker, closed, resume)).AssertProblem(HttpStatusCode.Conflict);
        (await ApplyAsync(seeker, vacancy, foreign)).AssertProblem(HttpStatusCode.NotFound);
        (await ApplyAsync(seeker, "hh:1", resume)).AssertInvalid("vacancy_id");
        (await ApplyAsync(seeker, vacancy, "mine")).AssertInvalid("resume_id");
        (await ApplyAsync(hr, vacancy, resume)).AssertProblem(HttpStatusCode.Forbidden);
        Assert.Empty((await seeker.Client.AskAsync(Applications, Token)).Json!["items"]!.AsArray());
    }

    [Fact]
    public async Task Candidates_BestMatchFirst_AndBlindNamesNobody()
    {
        var (hr, vacancy) = await PostVacancyAsync();
        var (cook, cooks) = await RegisterSeekerAsync("Повар", "Кулинария");
        var (developer, developers) = await RegisterSeekerAsync();
        foreach (var (person, resume) in new[] { (cook, cooks), (developer, developers) })
        {
            var sent = await ApplyAsync(person, vacancy, resume);
            await ApiApp.WaitAsync(person.Client, $"{Applications}{sent["application_id"]}", reply => reply["match"] is not null, Token);
        }

        var open = await hr.Client.AskAsync($"/api/v1/hr/vacancy/{vacancy}", Token);
        var blind = await hr.Client.AskAsync($"/api/v1/hr/vacancy/{vacancy}?blind=true", Token);

        var candidates = open.Json!["items"]!.AsArray();
        Assert.Equal([developers, cooks], candidates.Select(candidate => (string?)candidate!["resume_id"]));
        Assert.Equal("Серик Ахметов", (string?)candidates[0]!["resume"]!["name"]);
        Assert.Equal(2, blind.Json!["items"]!.AsArray().Count);
        Assert.All(
            ["Серик", "Ахметов", "serik", "77011234567", "С уважением", developers, cooks],
            word => Assert.DoesNotContain(word, blind.Text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("C#", blind.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decision_Repeated_TellsOnceAndAWithdrawnOneIsRefused()
    {
        var (hr, vacancy) = await PostVacancyAsync();
        var (seeker, resume) = await RegisterSeekerAsync();
        var id = (await ApplyAsync(seeker, vacancy, resume))["application_id"];
        var reject = $"/api/v1/hr/applications/{id}/reject";

        (await hr.Client.SendJsonAsync(reject, """{"reason": "Нужен опыт с Kafka."}""", Token)).AssertStatus(HttpStatusCode.OK);
        (await hr.Client.SendJsonAsync(reject, "{}", Token)).AssertStatus(HttpStatusCode.OK);
        var mail = await app.Postbox.WithSubjectAsync(seeker.Email, "Отказ: Программист C#", Token);
        Assert.Contains("Нужен опыт с Kafka.", mail.Text, StringComparison.Ordinal);
        Assert.Equal(("rejected", "Нужен опыт с Kafka."), await StatusAsync(seeker, id));

        (await hr.Client.SendAsync($"/api/v1/hr/applications/{id}/accept", Token)).AssertStatus(HttpStatusCode.OK);
        Assert.Equal(vacancy, (string?)(await seeker.Client.AskAsync("/api/v1/user/accepted", Token)).Json!["items"]![0]!["vacancy_id"]);
        (await seeker.Client.AskAsync($"/api/v1/user/accepted/{vacancy}", Token)).AssertStatus(HttpStatusCode.OK);

        (await seeker.Client.PatchJsonAsync($"{Applications}{id}", """{"status": "withdrawn", "reason": "Передумал."}""", Token)).AssertStatus(HttpStatusCode.OK);
        (await hr.Client.SendAsync($"/api/v1/hr/applications/{id}/accept", Token)).AssertProblem(HttpStatusCode.Conflict);
        await app.Postbox.WithSubjectAsync(hr.Email, "Кандидат отозвал отклик: Программист C#", Token);
        Assert.Single(app.Postbox.Of(seeker.Email), letter => letter.Subject.StartsWith("Отказ", StringComparison.Ordinal));
        Assert.Empty((await hr.Client.AskAsync($"/api/v1/hr/vacancy/{vacancy}", Token)).Json!["items"]!.AsArray());
    }

    [Fact]
    public async Task Candidate_LookedAt_IsReviewedAndTold()
    {
        var (hr, vacancy) = await PostVacancyAsync();
        var (seeker, resume) = await RegisterSeekerAsync();
        var id = (await ApplyAsync(seeker, vacancy, resume))["application_id"];

        var candidate = await hr.Client.AskAsync($"/api/v1/hr/applications/{id}", Token);

        Assert.Equal(("reviewed", "Серик Ахметов"), (candidate["status"], candidate["resume.name"]));
        await app.Postbox.WithSubjectAsync(seeker.Email, "Отклик просмотрен: Программист C#", Token);
    }

    [Fact]
    public async Task Applications_OfSomebodyElse_AreNotThere()
    {
        var (hr, vacancy) = await PostVacancyAsync();
        var (otherHr, _) = await PostVacancyAsync();
        var (seeker, resume) = await RegisterSeekerAsync();
        var (other, _) = await RegisterSeekerAsync();
        var id = (await ApplyAsync(seeker, vacancy, resume))["application_id"];
        var me = (await seeker.Client.AskAsync("/api/v1/users/me", Token))["user_id"];

        (await other.Client.AskAsync($"{Applications}{id}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await other.Client.RemoveAsync($"{Applications}{id}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await other.Client.AskAsync($"/api/v1/user/user/{me}/vacancies", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await otherHr.Client.SendAsync($"/api/v1/hr/applications/{id}/accept", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await otherHr.Client.AskAsync($"/api/v1/hr/vacancy/{vacancy}", Token)).AssertProblem(HttpStatusCode.NotFound);
        Assert.Equal("pending", (await StatusAsync(seeker, id)).Status);
        var details = await seeker.Client.AskAsync($"/api/v1/user/user/{me}/vacancies/details", Token);
        Assert.Equal((vacancy, id), ((string?)details.Json!["items"]![0]!["vacancy"]!["vacancy_id"], (string?)details.Json!["items"]![0]!["application"]!["application_id"]));
        Assert.Single((await hr.Client.AskAsync("/api/v1/applications", Token)).Json!["items"]!.AsArray());
    }

    [Fact]
    public async Task PortalApplications_NameTheJobAndTakeTheLastResume()
    {
        var (hr, vacancy) = await PostVacancyAsync();
        var (seeker, resume) = await RegisterSeekerAsync();
        var body = $$"""{"job_id": "{{vacancy}}", "cover_letter": "С уважением"}""";

        (await seeker.Client.SendJsonAsync("/api/v1/applications", $$"""{"job_id": "{{vacancy}}", "job_seeker_id": "somebody"}""", Token)).AssertProblem(HttpStatusCode.Forbidden);
        var sent = await seeker.Client.SendJsonAsync("/api/v1/applications/", body, Token);
        sent.AssertStatus(HttpStatusCode.Created);
        Assert.Equal(resume, sent["resume_id"]);

        (await seeker.Client.PatchJsonAsync($"/api/v1/applications/{sent["application_id"]}", """{"status": "accepted"}""", Token)).AssertInvalid("status");
        var accepted = await hr.Client.PatchJsonAsync($"/api/v1/applications/{sent["application_id"]}", """{"status": "accepted"}""", Token);
        Assert.Equal("accepted", accepted["status"]);
    }

    private static Task<Reply> ApplyAsync(Person person, string vacancy, string resume) => person.Client.SendJsonAsync(
        Applications, $$"""{"vacancy_id": "{{vacancy}}", "resume_id": "{{resume}}", "cover_letter": "С уважением, Серик"}""", Token);

    private static async Task<(string? Status, string? Reason)> StatusAsync(Person person, string? application)
    {
        var reply = await person.Client.AskAsync($"{Applications}{application}", Token);
        return (reply["status"], reply["reason"]);
    }

    private async Task<(Person Hr, string Vacancy)> PostVacancyAsync(Person? employer = null)
    {
        var hr = employer ?? await app.RegisterHrAsync(Token);
        var place = employer is null ? "Алматы" : "Астана";
        var posted = await hr.Client.SendJsonAsync(
            "/api/v1/hr/", $$"""{"title": "Программист C#", "description": "Писать сервисы на C# и SQL.", "location": "{{place}}", "skills": ["C#", "SQL"]}""", Token);
        using var admin = (await app.SignInAdminAsync(Token)).Client;
        (await admin.PatchJsonAsync($"/api/v1/admin/{posted["vacancy_id"]}/status", """{"status": "accepted"}""", Token)).AssertStatus(HttpStatusCode.OK);
        return (hr, posted["vacancy_id"]!);
    }

    private async Task<(Person Seeker, string Resume)> RegisterSeekerAsync(string position = "Программист C#", string skill = "C#")
    {
        var seeker = await app.RegisterUserAsync(Token);
        var me = (await seeker.Client.AskAsync("/api/v1/users/me", Token))["user_id"];
        Assert.True(GuidId.TryParse(me, out AccountId account));
        var fields = new ResumeFields
        {
            Name = "Серик Ахметов",
            Email = "serik@example.com",
            Phone = "+77011234567",
            DesiredPosition = position,
            YearsOfExperience = 5,
            Skills = [skill, "SQL"],
            Experience = [new Employment(position, "Пример", null, null, "Серик вёл проект.")],
        };
        var resume = await app.Services.GetRequiredService<SaveManualResume>().RunAsync(account, fields, ResumeSource.Manual, Token);
        return (seeker, resume.Id.ToString());
    }
}
