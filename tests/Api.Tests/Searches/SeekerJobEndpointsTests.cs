using System.Net;
using System.Text;
using JobFunctions.Api.Tests.User;

namespace JobFunctions.Api.Tests.Searches;

public sealed class SeekerJobEndpointsTests(ApiApp app)
{
    private const string Path = "/api/v1/jobs";
    private const string UnknownId = "019aa2c4-6f00-7000-8000-00000000ffff";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MatchScore_WithoutResume_IsAConflict()
    {
        var (seeker, vacancy) = ((await app.RegisterUserAsync(Token)).Client, await PostAsync());

        (await seeker.AskAsync($"{Path}/{vacancy}/match_score", Token)).AssertProblem(HttpStatusCode.Conflict);
        (await seeker.SendJsonAsync($"{Path}/{vacancy}/analyze", "{}", Token)).AssertProblem(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task MatchScore_OfAnotherResume_IsAnotherScore()
    {
        var (seeker, vacancy) = ((await app.RegisterUserAsync(Token)).Client, await PostAsync());
        var developer = await UploadAsync(seeker, "Разработчик C#", "C#, .NET, SQL");
        var cook = await UploadAsync(seeker, "Повар", "супы, выпечка");

        var ofCurrent = await seeker.AskAsync($"{Path}/{vacancy}/match_score", Token);
        var ofDeveloper = await seeker.AskAsync($"{Path}/{vacancy}/match_score?resume_id={developer}", Token);
        var again = await seeker.AskAsync($"{Path}/{vacancy}/match_score?resume_id={developer}", Token);

        Assert.Equal((cook, developer), (ofCurrent["resume_id"], ofDeveloper["resume_id"]));
        Assert.True(ofCurrent.Json!["score"]!.GetValue<int>() + 30 < ofDeveloper.Json!["score"]!.GetValue<int>());
        Assert.Equal(ofDeveloper.Text, again.Text);
        Assert.NotEmpty(ofDeveloper["explanation"]!);
    }

    [Fact]
    public async Task MatchScore_ResumeOfSomebodyElse_IsNotThere()
    {
        var vacancy = await PostAsync();
        var strange = await UploadAsync((await app.RegisterUserAsync(Token)).Client, "Повар", "супы");
        var seeker = (await app.RegisterUserAsync(Token)).Client;

        (await seeker.AskAsync($"{Path}/{vacancy}/match_score?resume_id={strange}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await seeker.AskAsync($"{Path}/{vacancy}/match_score?resume_id=x", Token)).AssertInvalid("resume_id");
    }

    [Fact]
    public async Task Save_Several_ListsTheLastFirstPartByPart()
    {
        var seeker = (await app.RegisterUserAsync(Token)).Client;
        string[] vacancies = [await PostAsync(), await PostAsync(), await PostAsync()];
        foreach (var vacancy in vacancies)
        {
            (await seeker.SendAsync($"{Path}/{vacancy}/save", Token)).AssertStatus(HttpStatusCode.NoContent);
        }

        var first = await seeker.AskAsync($"{Path}/saved?limit=2", Token);
        var rest = await seeker.AskAsync($"{Path}/saved?limit=2&cursor={first["next_cursor"]}", Token);

        Assert.Equal(vacancies.Reverse(), first.Json!["items"]!.AsArray().Concat(rest.Json!["items"]!.AsArray()).Select(item => (string?)item!["vacancy_id"]));
    }

    [Theory]
    [InlineData(UnknownId)]
    [InlineData("hh:12345")]
    [InlineData("nothing")]
    public async Task Save_UnknownVacancy_Is404(string vacancy)
    {
        var seeker = (await app.RegisterUserAsync(Token)).Client;

        (await seeker.SendAsync($"{Path}/{vacancy}/save", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await seeker.RemoveAsync($"{Path}/{vacancy}/save", Token)).AssertProblem(HttpStatusCode.NotFound);
    }

    private static async Task<string> UploadAsync(HttpClient seeker, string position, string skills)
    {
        var text = $"Айгерим\n\nЖелаемая должность: {position}\n\nНавыки: {skills}";
        var sent = await ResumeEndpointsTests.UploadAsync(seeker, Encoding.UTF8.GetBytes(text), "cv.txt");
        return (await ResumeEndpointsTests.ReadAsync(seeker, sent["resume_id"]!))["resume_id"]!;
    }

    private async Task<string> PostAsync()
    {
        var hr = (await app.RegisterHrAsync(Token)).Client;
        var posted = await hr.SendJsonAsync("/api/v1/hr/", """{"title": "Разработчик C#", "description": "Требования: C#, .NET, SQL."}""", Token);
        var admin = (await app.SignInAdminAsync(Token)).Client;
        (await admin.PatchJsonAsync($"/api/v1/admin/{posted["vacancy_id"]}/status", """{"status": "accepted"}""", Token)).AssertStatus(HttpStatusCode.OK);
        return posted["vacancy_id"]!;
    }
}
