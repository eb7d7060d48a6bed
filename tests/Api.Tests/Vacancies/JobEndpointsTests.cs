using System.Net;
using System.Net.Http.Headers;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Live;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Vacancies;

public sealed class JobEndpointsTests(JobBoard board) : IClassFixture<JobBoard>
{
    private const string Jobs = JobBoard.Jobs;
    private const string Posting = "application/ld+json";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task GetJob_AsJobPosting_SaysWhatSearchEnginesRead()
    {
        var id = await board.PostAsync(
            JobBoard.Content("Бухгалтер </script>", "<p>Вести <b>учёт</b>.</p>") with
            {
                Location = "Алматы",
                Country = "KZ",
                IsRemote = true,
                JobType = JobType.Internship,
                Experience = ExperienceLevel.Between3And6,
                Category = "Финансы",
                Skills = ["1С", "Excel"],
                Salary = JobBoard.Tenge(300_000, 450_000),
            },
            Token);

        var reply = await AskAsync(id, Posting);

        reply.AssertStatus(HttpStatusCode.OK);
        Assert.Equal(Posting, reply.MediaType);
        Assert.DoesNotContain("</script", reply.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(("https://schema.org", "JobPosting"), (reply["@context"], reply["@type"]));
        Assert.Equal(("Бухгалтер </script>", "<p>Вести <b>учёт</b>.</p>"), (reply["title"], reply["description"]));
        Assert.Equal(("Organization", "Пример"), (reply["hiringOrganization.@type"], reply["hiringOrganization.name"]));
        Assert.Equal((id.Value, "Пример"), (reply["identifier.value"], reply["identifier.name"]));
        Assert.Equal(("INTERN", "TELECOMMUTE"), (reply["employmentType"], reply["jobLocationType"]));
        Assert.Equal(("Country", "KZ"), (reply["applicantLocationRequirements.@type"], reply["applicantLocationRequirements.name"]));
        Assert.Equal(
            ("Place", "PostalAddress", "Алматы", "KZ"),
            (reply["jobLocation.@type"], reply["jobLocation.address.@type"], reply["jobLocation.address.addressLocality"], reply["jobLocation.address.addressCountry"]));
        Assert.Equal(
            ("MonetaryAmount", "KZT", "300000", "450000", "MONTH"),
            (reply["baseSalary.@type"], reply["baseSalary.currency"], reply["baseSalary.value.minValue"], reply["baseSalary.value.maxValue"], reply["baseSalary.value.unitText"]));
        Assert.Equal(("36", "1С, Excel", "Финансы"), (reply["experienceRequirements.monthsOfExperience"], reply["skills"], reply["industry"]));
        Assert.InRange(DateTimeOffset.Parse(reply["datePosted"]!, null), TimeProvider.System.GetUtcNow().AddMinutes(-5), TimeProvider.System.GetUtcNow());
        Assert.InRange(DateTimeOffset.Parse(reply["validThrough"]!, null), TimeProvider.System.GetUtcNow().AddDays(29), TimeProvider.System.GetUtcNow().AddDays(31));
    }

    [Fact]
    public async Task GetJob_AsJobPosting_LeavesOutWhatIsNotSaid()
    {
        var id = await board.PostAsync(JobBoard.Content("Курьер"), Token);

        var posting = (await AskAsync(id, Posting)).Json!.AsObject();

        Assert.Equal(
            ["@context", "@type", "title", "description", "identifier", "url", "datePosted", "validThrough", "directApply", "hiringOrganization"],
            posting.Select(member => member.Key));
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/json, text/html;q=0.9", "application/json")]
    [InlineData("text/html;q=0, */*;q=0.1", "application/json")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("application/ld+json", Posting)]
    [InlineData("application/ld+json, application/json;q=0.5", Posting)]
    [InlineData("application/ld+json;q=0.5, application/json", "application/json")]
    [InlineData("application/json, application/ld+json", "application/json")]
    [InlineData("application/ld+json;q=0", "application/json")]
    [InlineData("APPLICATION/LD+JSON;profile=\"http://www.w3.org/ns/json-ld#compacted\"", Posting)]
    [InlineData("application/ld+json;;;=,,", "application/json")]
    public async Task GetJob_Accept_DecidesTheForm(string? accept, string form)
    {
        var id = await board.PostAsync(JobBoard.Content($"Курьер {ApiApp.NewPerson()}"), Token);

        var reply = await AskAsync(id, accept);

        Assert.Equal(form, reply.MediaType);
        Assert.Equal("Accept", string.Join(',', reply.Message.Headers.Vary));
    }

    [Fact]
    public async Task GetJob_InABrowser_IsAPageToReadWhoseWordsAreText()
    {
        var content = JobBoard.Content("Повар <i>в</i> столовую", "Готовить обед.\n\n<script>alert(1)</script>") with
        {
            Location = "Алматы",
            Salary = new Money(300_000, 450_000, "KZT"),
            Skills = ["Выпечка"],
        };
        var id = await board.PostAsync(content, Token);

        var page = await AskAsync(id, "text/html,application/xhtml+xml,*/*;q=0.8");

        page.AssertStatus(HttpStatusCode.OK);
        Assert.StartsWith("<!doctype html><html lang=\"ru\">", page.Text, StringComparison.Ordinal);
        Assert.All(
            ["<h1>Повар &lt;i&gt;в&lt;/i&gt; столовую</h1>", "Алматы", "от 300 000 до 450 000 ₸", "Выпечка", "Готовить обед."],
            part => Assert.Contains(part, page.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("<script", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", Assert.Single(page.Message.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task GetJob_ETag_IsOfTheFormAndOfTheContent()
    {
        var id = await board.PostAsync(JobBoard.Content($"Курьер {ApiApp.NewPerson()}"), Token);
        var (json, posting) = (await TagAsync(id, null), await TagAsync(id, Posting));
        Assert.NotEqual(json, posting);
        Assert.Equal(json, await TagAsync(id, null));

        Assert.Equal(HttpStatusCode.NotModified, (await AskAsync(id, null, json)).Status);
        Assert.Equal(HttpStatusCode.NotModified, (await AskAsync(id, Posting, posting)).Status);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(id, null, posting)).Status);

        await board.App.Services.GetRequiredService<PostVacancy>().EditAsync(
            id, null, JobBoard.Employer, current => JobBoard.Content(current.Title, "Возить заказы."), Token);
        Assert.Equal("Возить заказы.", (await AskAsync(id, null, json))["description"]);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(id, Posting, posting)).Status);
    }

    [Fact]
    public async Task GetJob_ThatAnotherInstancePosted_IsThereAtOnce()
    {
        var id = await board.PostAsync(JobBoard.Content($"Курьер {ApiApp.NewPerson()}"), Token);
        await using var other = await board.StartAsync();
        using var anybody = other.NewClient();

        (await anybody.AskAsync($"{Jobs}/{id}", Token)).AssertStatus(HttpStatusCode.OK);
        await other.Services.GetRequiredService<LiveVacancies>().RefreshAsync(Token);
        Assert.Contains(id.Value, (await anybody.AskAsync($"{Jobs}?limit=100", Token)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetJob_ReadsOneRecordAndThenNone()
    {
        var id = await board.PostAsync(JobBoard.Content($"Курьер {ApiApp.NewPerson()}"), Token);
        board.Store.Take();

        await AskAsync(id, null);
        Assert.Equal(1, board.Store.Take().Gets);

        await AskAsync(id, null);
        Assert.Equal(0, board.Store.Take().Gets);

        (await AskAsync(VacancyId.New(TimeProvider.System), null)).AssertProblem(HttpStatusCode.NotFound);
        Assert.Equal(1, board.Store.Take().Gets);
    }

    [Fact]
    public async Task GetJob_EachLook_CountsAViewButForSearchEngines()
    {
        var id = await board.PostAsync(JobBoard.Content($"Курьер {ApiApp.NewPerson()}"), Token);
        var tag = await TagAsync(id, null);

        await AskAsync(id, null, tag);
        await AskAsync(id, Posting);
        await AskAsync(VacancyId.New(TimeProvider.System), null);

        var views = board.App.Services.GetRequiredService<VacancyViews>();
        Assert.Equal(2, (await views.ListByDayAsync(id, Today.AddDays(-1), Today, 400, Token)).Sum(day => day.Count));
    }

    [Fact]
    public async Task Views_WhenTheAppStops_AreStored()
    {
        var id = await board.PostAsync(JobBoard.Content($"Курьер {ApiApp.NewPerson()}"), Token);
        await using (var other = await board.StartAsync())
        {
            using var anybody = other.NewClient();
            for (var look = 0; look < 7; look++)
            {
                await anybody.AskAsync($"{Jobs}/{id}", Token);
            }

            await other.StopAsync(Token);
        }

        var stored = new VacancyViews(new Collection<ViewCount>(board.Store, ViewCountSchema.Value), TimeProvider.System);
        Assert.Equal(7, (await stored.ListByDayAsync(id, Today.AddDays(-1), Today, 400, Token)).Sum(day => day.Count));
    }

    [Theory]
    [InlineData("hh:123")]
    [InlineData("1")]
    [InlineData("..%2f")]
    [InlineData("019AA2C4-6F00-7000-8000-000000000007")]
    public async Task GetJob_WhatIsNoId_Is404(string id)
    {
        (await board.Anybody.AskAsync($"{Jobs}/{id}", Token)).AssertProblem(HttpStatusCode.NotFound);
    }

    private async Task<string> TagAsync(VacancyId id, string? accept) => (await AskAsync(id, accept)).Message.Headers.ETag!.ToString(); // A 200 of a single thing has one.

    private async Task<Reply> AskAsync(VacancyId id, string? accept, string? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Jobs}/{id}");
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(known));
        }

        return await Reply.OfAsync(await board.Anybody.SendAsync(request, Token), Token);
    }
}
