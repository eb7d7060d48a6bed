using System.Net;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Tests.Vacancies;

/// <summary>A seeker's search finds the platform's own vacancies beside others.</summary>
public sealed class PlatformSourceTests(JobBoard board) : IClassFixture<JobBoard>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Search_VacancyOfThePlatform_IsServedAndShownInFull()
    {
        var description = string.Join(' ', Enumerable.Repeat("Разрабатывать сервисы на C# и SQL.", 40)) + " Последнее слово.";
        var id = await board.PostAsync(JobBoard.Content("Разработчик C#", description) with { IsRemote = true, Skills = ["C#", "SQL", "Docker"] }, Token);
        var person = await board.App.SavePersonWithResumeAsync(Token);
        (await board.App.Bot.SendAsync($"/bot/search/start/{person}", Token)).AssertStatus(HttpStatusCode.Accepted);

        var served = new List<string>();
        var next = await board.App.WaitAsync($"/bot/search/next/{person}", reply => reply.Status != HttpStatusCode.Accepted, Token);
        for (; next.Status == HttpStatusCode.OK; next = await board.App.Bot.AskAsync($"/bot/search/next/{person}", Token))
        {
            served.Add(next["vacancy_id"]!);
        }

        Assert.Contains(id.Value, served);
        Assert.Contains(served, other => VacancyId.TryParse(other, out var known) && known.Source == "sample");
        var details = await board.App.Bot.AskAsync($"/bot/search/details/{person}/{id}", Token);
        Assert.Equal(description, details["description"]);
        var link = Assert.Single(details.Json!["links"]!.AsArray())!;
        Assert.Equal(("platform", $"/api/v1/jobs/{id}"), ((string?)link["source"], new Uri((string)link["url"]!).AbsolutePath));
    }
}
