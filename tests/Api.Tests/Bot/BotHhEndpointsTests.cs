using System.Net;
using System.Web;
using JobFunctions.Core.Resumes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JobFunctions.Api.Tests.Bot;

public sealed class BotHhEndpointsTests(ApiApp app)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_NoApplicationOfAPartner_Is503ThatTellsOfTheFile()
    {
        var person = await app.SavePersonAsync(Token);

        var link = await app.Bot.AskAsync($"/bot/hh/auth_link?telegram_id={person}", Token);
        var import = await app.Bot.AskAsync($"/bot/hh/import?telegram_id={person}&code=c&state=s", Token);

        foreach (var reply in (Reply[])[link, import])
        {
            reply.AssertProblem(HttpStatusCode.ServiceUnavailable);
            Assert.Contains("December 2025", reply["detail"], StringComparison.Ordinal);
            Assert.Contains("PDF or DOC", reply["detail"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Import_StateOfTheLink_ImportsOnceAndNeedsNoKey()
    {
        await using var partner = await StartPartnerAsync();
        using var browser = partner.NewClient();
        var person = await partner.SavePersonAsync(Token);
        var state = await StateOfLinkAsync(partner, person);

        var imported = await browser.AskAsync($"/bot/hh/import?code=good&state={state}", Token);
        var again = await browser.AskAsync($"/bot/hh/import?code=good&state={state}", Token);
        var shown = await partner.Bot.AskAsync($"/bot/resume/{person}", Token);

        Assert.Equal(HttpStatusCode.OK, imported.Status);
        Assert.Equal("hh", imported["source"]);
        Assert.Equal("Бухгалтер", imported["fields.desired_position"]);
        Assert.Equal(imported.Text, shown.Text);
        again.AssertProblem(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Import_Browser_GetsAPageWithoutScripts()
    {
        await using var partner = await StartPartnerAsync();
        using var browser = partner.NewClient();
        browser.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml");
        var state = await StateOfLinkAsync(partner, await partner.SavePersonAsync(Token));

        var page = await browser.AskAsync($"/bot/hh/import?code=good&state={state}", Token);
        var refused = await browser.AskAsync("/bot/hh/import?code=%3Cscript%3E&state=%3Cscript%3E", Token);

        Assert.Equal((HttpStatusCode.OK, "text/html"), (page.Status, page.MediaType));
        Assert.Equal((HttpStatusCode.BadRequest, "text/html"), (refused.Status, refused.MediaType));
        Assert.DoesNotContain("<script", page.Text + refused.Text, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("default-src 'none'", Assert.Single(page.Message.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_AnotherPersonNamed_Is403AndKeepsTheState()
    {
        await using var partner = await StartPartnerAsync();
        var person = await partner.SavePersonAsync(Token);
        var other = await partner.SavePersonAsync(Token);
        var state = await StateOfLinkAsync(partner, person);

        var refused = await partner.Bot.AskAsync($"/bot/hh/import?telegram_id={other}&code=good&state={state}", Token);
        var own = await partner.Bot.AskAsync($"/bot/hh/import?telegram_id={person}&code=good&state={state}", Token);

        refused.AssertProblem(HttpStatusCode.Forbidden);
        Assert.Equal(HttpStatusCode.OK, own.Status);
    }

    [Theory]
    [InlineData("code=bad&state={0}", HttpStatusCode.BadRequest)]
    [InlineData("error=access_denied&state={0}", HttpStatusCode.BadRequest)]
    [InlineData("code=good&state={0}x", HttpStatusCode.BadRequest)]
    [InlineData("code=good", HttpStatusCode.BadRequest)]
    [InlineData("code=none&state={0}", HttpStatusCode.NotFound)]
    [InlineData("code=closed&state={0}", HttpStatusCode.ServiceUnavailable)]
    public async Task Import_ThatCannotBe_SaysWhy(string query, HttpStatusCode status)
    {
        await using var partner = await StartPartnerAsync();
        var state = await StateOfLinkAsync(partner, await partner.SavePersonAsync(Token));

        var reply = await partner.Bot.AskAsync($"/bot/hh/import?{query.Replace("{0}", state, StringComparison.Ordinal)}", Token);

        reply.AssertProblem(status);
        Assert.False(string.IsNullOrEmpty(reply["detail"]));
    }

    private static async Task<string> StateOfLinkAsync(ApiApp partner, long person)
    {
        var link = await partner.Bot.AskAsync($"/bot/hh/auth_link?telegram_id={person}", Token);
        return HttpUtility.ParseQueryString(new Uri(link["url"]!).Query)["state"]!;
    }

    private static Task<ApiApp> StartPartnerAsync() =>
        ApiApp.StartAsync(change: services => services.Replace(ServiceDescriptor.Singleton<IHhResumeImport, PartnerImport>()));

    private sealed class PartnerImport : IHhResumeImport
    {
        public bool IsEnabled => true;

        public Uri AuthorizeUrl(string state) => new($"https://hh.example/oauth/authorize?state={Uri.EscapeDataString(state)}");

        public Task<HhResumeAnswer> ReadAsync(string code, CancellationToken cancellationToken) => Task.FromResult<HhResumeAnswer>(code switch
        {
            "good" => new HhResumeAnswer.Found(new ResumeFields { DesiredPosition = "Бухгалтер" }),
            "none" => new HhResumeAnswer.None(),
            "closed" => new HhResumeAnswer.Closed(),
            _ => new HhResumeAnswer.CodeRefused(),
        });
    }
}
