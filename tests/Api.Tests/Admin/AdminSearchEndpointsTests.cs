using System.Net;
using System.Text.Json.Nodes;
using JobFunctions.Core.Search;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Admin;

public sealed class AdminSearchEndpointsTests : IAsyncLifetime
{
    private const string Searches = "/api/v1/admin/searches";

    private readonly FickleSource _source = new();
    private ApiApp _app = null!; // Set by InitializeAsync, which xunit calls first.
    private HttpClient _admin = null!; // As above.

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = await ApiApp.StartAsync(change: services => services.AddSingleton<IVacancySource>(_source));
        _admin = (await _app.SignInAdminAsync(Token)).Client;
    }

    public async ValueTask DisposeAsync()
    {
        _admin.Dispose();
        await _app.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Retry_FailedSearch_RunsItAgainUnderItsIdAndFillsTheQueue()
    {
        var (person, id) = await FailAsync();
        var failed = await FindAsync(id);
        _source.IsDown = false;

        var retried = await _admin.SendAsync($"{Searches}/{id}/retry", Token);

        retried.AssertStatus(HttpStatusCode.Accepted);
        Assert.Equal((id, "queued", null), (retried["search_id"], retried["state"], retried["error"]));
        Assert.Contains("fickle", (string)failed["error"]!, StringComparison.Ordinal);
        Assert.NotNull(failed["finished_at"]);
        var next = await _app.WaitAsync($"/bot/search/next/{person}", reply => reply.Status == HttpStatusCode.OK, Token);
        Assert.Equal("fickle:1", next["vacancy_id"]);
        var done = await WaitAsync(id, "done");
        Assert.Equal(("done", 100, 1), ((string)done["stage"]!, (int)done["progress"]!, (int)done["ranked"]!));
        Assert.Null((string?)done["error"]);
        Assert.Equal(2, _source.Fetched);
    }

    [Fact]
    public async Task Retry_AgainWhileItRunsAndAfterItIsDone_Is409AndStartsNothing()
    {
        var (_, id) = await FailAsync();
        var gate = new TaskCompletionSource();
        (_source.IsDown, _source.Gate) = (false, gate.Task);
        (await _admin.SendAsync($"{Searches}/{id}/retry", Token)).AssertStatus(HttpStatusCode.Accepted);

        (await _admin.SendAsync($"{Searches}/{id}/retry", Token)).AssertProblem(HttpStatusCode.Conflict);
        gate.SetResult();
        await WaitAsync(id, "done");
        (await _admin.SendAsync($"{Searches}/{id}/retry", Token)).AssertProblem(HttpStatusCode.Conflict);

        Assert.Equal(2, _source.Fetched);
    }

    [Fact]
    public async Task Retry_ManyAtOnce_StartsOneRun()
    {
        var (_, id) = await FailAsync();
        _source.IsDown = false;

        var replies = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => _admin.SendAsync($"{Searches}/{id}/retry", Token)));
        await WaitAsync(id, "done");

        Assert.Single(replies, reply => reply.Status == HttpStatusCode.Accepted);
        Assert.All(replies.Where(reply => reply.Status != HttpStatusCode.Accepted), reply => reply.AssertProblem(HttpStatusCode.Conflict));
        Assert.Equal(2, _source.Fetched);
    }

    [Fact]
    public async Task Retry_WhenThePersonHasStartedAnother_Is409()
    {
        var (person, id) = await FailAsync();
        var second = (await _app.Bot.SendAsync($"/bot/search/start/{person}", Token))["search_id"]!;
        await WaitAsync(second, "failed");

        (await _admin.SendAsync($"{Searches}/{id}/retry", Token)).AssertProblem(HttpStatusCode.Conflict);
        (await _admin.SendAsync($"{Searches}/{second}/retry", Token)).AssertStatus(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task List_OfManyPeople_IsTheNewestFirstByPagesAndStates()
    {
        List<string> ids = [];
        for (var number = 0; number < 5; number++)
        {
            ids.Add((await FailAsync()).Id);
        }

        _source.IsDown = false;
        (await _admin.SendAsync($"{Searches}/{ids[4]}/retry", Token)).AssertStatus(HttpStatusCode.Accepted);
        await WaitAsync(ids[4], "done");

        Assert.Equal(Enumerable.Reverse(ids), await IdsAsync("limit=2"));
        Assert.Equal(Enumerable.Reverse(ids[..4]), await IdsAsync("limit=3&state=failed"));
        Assert.Equal([ids[4]], await IdsAsync("state=done"));
        Assert.Empty(await IdsAsync("state=running"));
    }

    [Fact]
    public async Task Statistics_OfAPlaceWithSome_CountsThemOnceInTenMinutes()
    {
        await FailAsync();
        await _app.RegisterHrAsync(Token);

        var counted = await _admin.AskAsync("/api/v1/admin/stats", Token);
        await _app.RegisterUserAsync(Token);
        var again = await _admin.AskAsync("/api/v1/admin/stats", Token);

        counted.AssertStatus(HttpStatusCode.OK);
        Assert.Equal(("1", "1", "1", "0"), (counted["accounts.users"], counted["accounts.hrs"], counted["accounts.admins"], counted["accounts.pending_hrs"]));
        Assert.Equal(("1", "1"), (counted["resumes.ready"], counted["searches_today.failed"]));
        Assert.Equal(counted.Text, again.Text);
    }

    private async Task<(long Person, string Id)> FailAsync()
    {
        var person = await _app.SavePersonWithResumeAsync(Token);
        var id = (await _app.Bot.SendAsync($"/bot/search/start/{person}", Token))["search_id"]!;
        await WaitAsync(id, "failed");
        return (person, id);
    }

    private async Task<JsonNode> WaitAsync(string id, string state)
    {
        while (true)
        {
            var found = await FindAsync(id);
            if ((string?)found["state"] == state)
            {
                return found;
            }
        }
    }

    private async Task<JsonNode> FindAsync(string id) =>
        (await _admin.AskAsync($"{Searches}?limit=100", Token)).Json!["items"]!.AsArray().Single(item => (string?)item!["search_id"] == id)!;

    private async Task<List<string>> IdsAsync(string query)
    {
        List<string> ids = [];
        string? cursor = null;
        do
        {
            var page = await _admin.AskAsync($"{Searches}?{query}&cursor={cursor}", Token);
            page.AssertStatus(HttpStatusCode.OK);
            ids.AddRange(page.Json!["items"]!.AsArray().Select(item => (string)item!["search_id"]!));
            cursor = page["next_cursor"];
        }
        while (cursor is not null);

        return ids;
    }
}
