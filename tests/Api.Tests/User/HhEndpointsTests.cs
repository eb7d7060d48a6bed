using System.Net;
using System.Web;
using JobFunctions.Core.Resumes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JobFunctions.Api.Tests.User;

public sealed class HhEndpointsTests(ApiApp app)
{
    private const string Path = "/api/v1/hh";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("auth_link")]
    [InlineData("import?code=c&state=s")]
    [InlineData("resumes")]
    public async Task Any_NoApplicationOfAPartner_Is503ThatTellsOfTheFile(string call)
    {
        var seeker = (await app.RegisterUserAsync(Token)).Client;

        var reply = await seeker.AskAsync($"{Path}/{call}", Token);

        reply.AssertProblem(HttpStatusCode.ServiceUnavailable);
        Assert.Contains("December 2025", reply["detail"], StringComparison.Ordinal);
        Assert.NotNull(reply.Message.Headers.RetryAfter);
    }

    [Fact]
    public async Task Import_StateOfTheLink_ImportsOnceAndForItsPersonAlone()
    {
        await using var partner = await ApiApp.StartAsync(change: services => services.Replace(ServiceDescriptor.Singleton<IHhResumeImport, OpenImport>()));
        var (seeker, other) = ((await partner.RegisterUserAsync(Token)).Client, (await partner.RegisterUserAsync(Token)).Client);
        var link = await seeker.AskAsync($"{Path}/auth_link", Token);
        var state = HttpUtility.ParseQueryString(new Uri(link["url"]!).Query)["state"];

        (await other.AskAsync($"{Path}/import?code=good&state={state}", Token)).AssertProblem(HttpStatusCode.Forbidden);
        var imported = await seeker.AskAsync($"{Path}/import?code=good&state={state}", Token);
        (await seeker.AskAsync($"{Path}/import?code=good&state={state}", Token)).AssertProblem(HttpStatusCode.BadRequest);

        imported.AssertStatus(HttpStatusCode.OK);
        Assert.Equal(("hh", "Бухгалтер"), (imported["source"], imported["fields.desired_position"]));
        var list = await seeker.AskAsync($"{Path}/resumes", Token);
        Assert.Equal(imported["resume_id"], (string?)Assert.Single(list.Json!["items"]!.AsArray())!["resume_id"]);
    }

    private sealed class OpenImport : IHhResumeImport
    {
        public bool IsEnabled => true;

        public Uri AuthorizeUrl(string state) => new($"https://hh.example/oauth/authorize?state={state}");

        public Task<HhResumeAnswer> ReadAsync(string code, CancellationToken cancellationToken) => Task.FromResult<HhResumeAnswer>(
            code == "good" ? new HhResumeAnswer.Found(new ResumeFields { DesiredPosition = "Бухгалтер" }) : new HhResumeAnswer.CodeRefused());
    }
}
