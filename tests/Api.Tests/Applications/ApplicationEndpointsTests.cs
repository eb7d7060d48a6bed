using System.Net;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Applications;

public sealed class ApplicationEndpointsTests(ApiApp app)
{
    private const string Applications = "/api/v1/user/applications/";

    private readonly Hiring _hiring = new(app);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Apply_OpenVacancy_IsMatchedAndToldToBothSides()
    {
        var (hr, vacancy) = await _hiring.PostVacancyAsync(Token);
        var (seeker, resume) = await _hiring.RegisterSeekerAsync(Token);

        var sent = await Hiring.ApplyAsync(seeker, vacancy, resume, Token);
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
        var (_, vacancy) = await _hiring.PostVacancyAsync(Token);
        var (seeker, resume) = await _hiring.RegisterSeekerAsync(Token);

        var replies = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Hiring.ApplyAsync(seeker, vacancy, resume, Token)));

        Assert.Single(replies, reply => reply.Status == HttpStatusCode.Created);
        Assert.Equal(99, replies.Count(reply => reply.Status == HttpStatusCode.Conflict));
        Assert.Single((await seeker.Client.AskAsync(Applications, Token)).Json!["items"]!.AsArray());
    }

    [Fact]
    public async Task Apply_WhereItCannotBe_IsAClearProblemEach()
    {
        var (hr, vacancy) = await _hiring.PostVacancyAsync(Token);
        var (_, closed) = await _hiring.PostVacancyAsync(Token, hr);
        await hr.Client.SendJsonAsync($"/api/v1/hr/{closed}/close", "{}", Token);
        var unreviewed = await hr.Client.SendJsonAsync("/api/v1/hr/", """{"title": "Водитель", "description": "Возить груз."}""", Token);
        var (seeker, resume) = await _hiring.RegisterSeekerAsync(Token);
        var (_, foreign) = await _hiring.RegisterSeekerAsync(Token);

        var missing = await Hiring.ApplyAsync(seeker, "019aa2c4-6f00-7000-8000-0000000000ff", resume, Token);
        var unpublished = await Hiring.ApplyAsync(seeker, unreviewed["vacancy_id"]!, resume, Token);
        var ended = await Hiring.ApplyAsync(seeker, closed, resume, Token);
        var notOwn = await Hiring.ApplyAsync(seeker, vacancy, foreign, Token);

        missing.AssertProblem(HttpStatusCode.NotFound);
        unpublished.AssertProblem(HttpStatusCode.Conflict);
        ended.AssertProblem(HttpStatusCode.Conflict);
        notOwn.AssertProblem(HttpStatusCode.NotFound);
        Assert.Distinct(new[] { missing, unpublished, ended, notOwn }.Select(reply => reply["detail"]));
        (await Hiring.ApplyAsync(seeker, "hh:1", resume, Token)).AssertInvalid("vacancy_id");
        (await Hiring.ApplyAsync(seeker, vacancy, "mine", Token)).AssertInvalid("resume_id");
        (await Hiring.ApplyAsync(hr, vacancy, resume, Token)).AssertProblem(HttpStatusCode.Forbidden);
        var forAnother = $$"""{"vacancy_id": "{{vacancy}}", "resume_id": "{{resume}}", "user_id": "019aa2c4-6f00-7000-8000-0000000000ff"}""";
        (await seeker.Client.SendJsonAsync(Applications, forAnother, Token)).AssertProblem(HttpStatusCode.Forbidden);
        Assert.Empty((await seeker.Client.AskAsync(Applications, Token)).Json!["items"]!.AsArray());
    }

    [Fact]
    public async Task Apply_VacancyThatASearchFinds_IsNotRecommendedAgain()
    {
        var (_, vacancy) = await _hiring.PostVacancyAsync(Token, title: "Программист C# для складов");
        var (_, other) = await _hiring.PostVacancyAsync(Token, title: "Программист C# для портов");
        var (seeker, resume) = await _hiring.RegisterSeekerAsync(Token);
        (await Hiring.ApplyAsync(seeker, vacancy, resume, Token)).AssertStatus(HttpStatusCode.Created);

        var started = await seeker.Client.SendJsonAsync("/api/v1/search", """{"sources": ["platform"], "limit": 200}""", Token);
        var search = $"/api/v1/search/{started["search_id"]}";
        await ApiApp.WaitAsync(seeker.Client, search, reply => reply["state"] is "done" or "failed", Token);
        List<string?> recommended = [];
        for (var next = await NextAsync(); next.Status == HttpStatusCode.OK; next = await NextAsync())
        {
            recommended.Add(next["vacancy_id"]);
        }

        Assert.Contains(vacancy, (await seeker.Client.AskAsync($"{search}/results?limit=100", Token)).Text, StringComparison.Ordinal);
        Assert.Contains(other, recommended);
        Assert.DoesNotContain(vacancy, recommended);

        Task<Reply> NextAsync() => seeker.Client.AskAsync("/api/v1/search/next", Token);
    }

    [Fact]
    public async Task Candidates_BestMatchFirst_AndBlindNamesNobody()
    {
        var (hr, vacancy) = await _hiring.PostVacancyAsync(Token);
        var (cook, cooks) = await _hiring.RegisterSeekerAsync(Token, "Повар", "Кулинария");
        var (developer, developers) = await _hiring.RegisterSeekerAsync(Token);
        foreach (var (person, resume) in new[] { (cook, cooks), (developer, developers) })
        {
            var sent = await Hiring.ApplyAsync(person, vacancy, resume, Token);
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
        var (hr, vacancy) = await _hiring.PostVacancyAsync(Token);
        var (seeker, resume) = await _hiring.RegisterSeekerAsync(Token);
        var id = (await Hiring.ApplyAsync(seeker, vacancy, resume, Token))["application_id"];
        var reject = $"/api/v1/hr/applications/{id}/reject";

        (await hr.Client.SendJsonAsync(reject, """{"reason": "Нужен опыт с Kafka."}""", Token)).AssertStatus(HttpStatusCode.OK);
        (await hr.Client.SendJsonAsync(reject, "{}", Token)).AssertStatus(HttpStatusCode.OK);
        var mail = await app.Postbox.WithSubjectAsync(seeker.Email, "Отклик отклонён: Программист C#", Token);
        Assert.Contains("Нужен опыт с Kafka.", mail.Text, StringComparison.Ordinal);
        Assert.Equal(("rejected", "Нужен опыт с Kafka."), await StatusAsync(seeker, id));

        (await hr.Client.SendAsync($"/api/v1/hr/applications/{id}/accept", Token)).AssertStatus(HttpStatusCode.OK);
        Assert.Equal(vacancy, (string?)(await seeker.Client.AskAsync("/api/v1/user/accepted", Token)).Json!["items"]![0]!["vacancy_id"]);
        (await seeker.Client.AskAsync($"/api/v1/user/accepted/{vacancy}", Token)).AssertStatus(HttpStatusCode.OK);

        (await seeker.Client.PatchJsonAsync($"{Applications}{id}", """{"status": "withdrawn", "reason": "Передумал."}""", Token)).AssertStatus(HttpStatusCode.OK);
        (await hr.Client.SendAsync($"/api/v1/hr/applications/{id}/accept", Token)).AssertProblem(HttpStatusCode.Conflict);
        await app.Postbox.WithSubjectAsync(hr.Email, "Кандидат отозвал отклик: Программист C#", Token);
        Assert.Single(app.Postbox.Of(seeker.Email), letter => letter.Subject.StartsWith("Отклик отклонён", StringComparison.Ordinal));
        Assert.Empty((await hr.Client.AskAsync($"/api/v1/hr/vacancy/{vacancy}", Token)).Json!["items"]!.AsArray());
    }

    [Fact]
    public async Task Candidate_LookedAt_IsReviewedAndTold()
    {
        var (hr, vacancy) = await _hiring.PostVacancyAsync(Token);
        var (seeker, resume) = await _hiring.RegisterSeekerAsync(Token);
        var id = (await Hiring.ApplyAsync(seeker, vacancy, resume, Token))["application_id"];

        var candidate = await hr.Client.AskAsync($"/api/v1/hr/applications/{id}", Token);

        Assert.Equal(("reviewed", "Серик Ахметов"), (candidate["status"], candidate["resume.name"]));
        await app.Postbox.WithSubjectAsync(seeker.Email, "Отклик просмотрен: Программист C#", Token);
    }

    [Fact]
    public async Task CandidateFile_IsTheEmployersWhileTheApplicationStands()
    {
        var (hr, vacancy) = await _hiring.PostVacancyAsync(Token);
        var (otherHr, _) = await _hiring.PostVacancyAsync(Token);
        var seeker = await app.RegisterUserAsync(Token);
        using var content = new MultipartFormDataContent { { new ByteArrayContent("Серик Ахметов\nПрограммист C#\nОпыт работы: 5 лет\n"u8.ToArray()), "file", "serik.txt" } };
        var uploaded = await Reply.OfAsync(await seeker.Client.PostAsync("/api/v1/user/", content, Token), Token);
        var resume = await ApiApp.WaitAsync(seeker.Client, $"/api/v1/user/{uploaded["resume_id"]}", reply => reply["status"] == "ready", Token);
        var id = (await Hiring.ApplyAsync(seeker, vacancy, resume["resume_id"]!, Token))["application_id"];
        var path = $"/api/v1/hr/applications/{id}/file";

        using var file = await hr.Client.GetAsync(path, Token);

        Assert.StartsWith("Серик Ахметов", await file.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.Equal(("attachment", "serik.txt"), (file.Content.Headers.ContentDisposition?.DispositionType, file.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal("default-src 'none'; sandbox", Assert.Single(file.Headers.GetValues("Content-Security-Policy")));
        (await otherHr.Client.AskAsync(path, Token)).AssertProblem(HttpStatusCode.NotFound);
        (await hr.Client.AskAsync($"{path}?blind=true", Token)).AssertProblem(HttpStatusCode.Conflict);
        (await seeker.Client.RemoveAsync($"{Applications}{id}", Token)).AssertStatus(HttpStatusCode.NoContent);
        (await hr.Client.AskAsync(path, Token)).AssertProblem(HttpStatusCode.NotFound);
        var withdrawn = await hr.Client.AskAsync($"/api/v1/hr/applications/{id}", Token);
        Assert.Equal(("withdrawn", vacancy, "Программист C#"), (withdrawn["status"], withdrawn["vacancy_id"], withdrawn["vacancy_title"]));
        Assert.Null(withdrawn.Json!["resume"]);
    }

    [Fact]
    public async Task Applications_OfSomebodyElse_AreNotThere()
    {
        var (hr, vacancy) = await _hiring.PostVacancyAsync(Token);
        var (otherHr, _) = await _hiring.PostVacancyAsync(Token);
        var (seeker, resume) = await _hiring.RegisterSeekerAsync(Token);
        var (other, _) = await _hiring.RegisterSeekerAsync(Token);
        var id = (await Hiring.ApplyAsync(seeker, vacancy, resume, Token))["application_id"];
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
        var (hr, vacancy) = await _hiring.PostVacancyAsync(Token);
        var (seeker, resume) = await _hiring.RegisterSeekerAsync(Token);
        var body = $$"""{"job_id": "{{vacancy}}", "cover_letter": "С уважением"}""";

        (await seeker.Client.SendJsonAsync("/api/v1/applications", $$"""{"job_id": "{{vacancy}}", "job_seeker_id": "somebody"}""", Token)).AssertProblem(HttpStatusCode.Forbidden);
        (await seeker.Client.SendJsonAsync("/api/v1/applications", $$"""{"job_id": "{{vacancy}}", "job_seeker": "somebody"}""", Token)).AssertProblem(HttpStatusCode.Forbidden);
        (await seeker.Client.SendJsonAsync("/api/v1/applications", $$"""{"job_id": "{{vacancy}}", "user_id": "somebody"}""", Token)).AssertProblem(HttpStatusCode.Forbidden);
        var sent = await seeker.Client.SendJsonAsync("/api/v1/applications/", body, Token);
        sent.AssertStatus(HttpStatusCode.Created);
        Assert.Equal(resume, sent["resume_id"]);

        (await seeker.Client.PatchJsonAsync($"/api/v1/applications/{sent["application_id"]}", """{"status": "accepted"}""", Token)).AssertInvalid("status");
        var accepted = await hr.Client.PatchJsonAsync($"/api/v1/applications/{sent["application_id"]}", """{"status": "accepted"}""", Token);
        Assert.Equal("accepted", accepted["status"]);
    }

    [Fact]
    public async Task Applications_OfAClosedOrDeletedVacancy_StayTheEmployersToDecide()
    {
        var (hr, vacancy) = await _hiring.PostVacancyAsync(Token);
        var (first, firstId) = await _hiring.ApplyAsync(vacancy, Token);
        var (_, secondId) = await _hiring.ApplyAsync(vacancy, Token);

        (await hr.Client.SendJsonAsync($"/api/v1/hr/{vacancy}/close", "{}", Token)).AssertStatus(HttpStatusCode.OK);
        Assert.Equal(2, (await hr.Client.AskAsync($"/api/v1/hr/vacancy/{vacancy}", Token)).Json!["items"]!.AsArray().Count);
        (await hr.Client.SendJsonAsync($"/api/v1/hr/applications/{firstId}/accept", "{}", Token)).AssertStatus(HttpStatusCode.OK);
        (await hr.Client.RemoveAsync($"/api/v1/hr/{vacancy}", Token)).AssertStatus(HttpStatusCode.NoContent);

        Assert.Equal(2, (await hr.Client.AskAsync("/api/v1/hr/applications/", Token)).Json!["items"]!.AsArray().Count);
        Assert.Equal("reviewed", (await hr.Client.AskAsync($"/api/v1/hr/applications/{secondId}", Token))["status"]);
        (await hr.Client.SendJsonAsync($"/api/v1/hr/applications/{secondId}/reject", """{"reason": "Нашли."}""", Token)).AssertStatus(HttpStatusCode.OK);
        Assert.Equal("accepted", (await first.Client.AskAsync($"{Applications}{firstId}", Token))["status"]);
    }

    [Fact]
    public async Task Application_WhoseVacancyWasClosed_SaysSince()
    {
        var (_, seeker, application) = await _hiring.ApplyAsync(Token);
        Assert.Null((await seeker.Client.AskAsync($"{Applications}{application}", Token))["vacancy_closed_at"]);
        Assert.True(GuidId.TryParse(application, out ApplicationId id));
        var closed = new DateTimeOffset(2026, 11, 22, 3, 0, 0, TimeSpan.Zero);

        await app.Services.GetRequiredService<Collection<Application>>()
            .UpdateAsync(ApplicationSchema.KeyOf(id), current => current with { VacancyClosedAt = closed }, Token);

        var reply = await seeker.Client.AskAsync($"{Applications}{application}", Token);
        Assert.Equal(closed, reply.Json!["vacancy_closed_at"]!.GetValue<DateTimeOffset>());
    }

    private static async Task<(string? Status, string? Reason)> StatusAsync(Person person, string? application)
    {
        var reply = await person.Client.AskAsync($"{Applications}{application}", Token);
        return (reply["status"], reply["reason"]);
    }
}
