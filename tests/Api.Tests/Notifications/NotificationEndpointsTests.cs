using System.Net;
using System.Text.Json.Nodes;

namespace JobFunctions.Api.Tests.Notifications;

public sealed class NotificationEndpointsTests(ApiApp app)
{
    private const string Notifications = "/api/v1/notifications";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_AfterSomethingHappened_TellsItInTheAccountsLanguage()
    {
        var person = await app.RegisterHrAsync(Token);
        await ItemsAsync(person, "", 2);

        var list = await person.Client.AskAsync(Notifications, Token);

        Assert.Equal(["hr_approved", "verify_address"], Items(list).Select(item => (string?)item!["kind"]));
        Assert.Equal("Доступ открыт", (string?)Items(list)[0]!["title"]);
        Assert.Equal("/api/v1/hr/me", (string?)Items(list)[0]!["link"]);
        Assert.All(Items(list), item => Assert.DoesNotContain("token=", item!.ToJsonString(), StringComparison.Ordinal));
        Assert.All(Items(list), item => Assert.DoesNotContain("Здравствуйте", (string?)item!["message"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_InParts_ComesToTheSame()
    {
        var person = await app.RegisterHrAsync(Token);
        var all = await ItemsAsync(person, "", 2);

        var first = await person.Client.AskAsync($"{Notifications}?limit=1", Token);
        var second = await person.Client.AskAsync($"{Notifications}?limit=1&cursor={first["next_cursor"]}", Token);

        Assert.Equal(all.Select(item => item!.ToJsonString()), Items(first).Concat(Items(second)).Select(item => item!.ToJsonString()));
        Assert.Null(second["next_cursor"]);
    }

    [Fact]
    public async Task Mark_OneThenAll_LeavesNothingUnread()
    {
        var person = await app.RegisterHrAsync(Token);
        var unread = await ItemsAsync(person, "?unread=true", 2);
        var id = (string?)unread[0]!["notification_id"];

        var marked = await person.Client.PatchJsonAsync($"{Notifications}/{id}", """{"is_read": true}""", Token);
        Assert.Equal("true", marked["is_read"]);
        Assert.Equal((string?)unread[1]!["notification_id"], (string?)Assert.Single(Items(await person.Client.AskAsync($"{Notifications}?unread=true", Token)))!["notification_id"]);
        (await person.Client.PatchJsonAsync($"{Notifications}/{id}", """{"is_read": false}""", Token)).AssertStatus(HttpStatusCode.OK);
        Assert.Equal(2, Items(await person.Client.AskAsync($"{Notifications}?unread=true", Token)).Count);

        (await person.Client.SendAsync($"{Notifications}/read-all", Token)).AssertStatus(HttpStatusCode.NoContent);

        Assert.Empty(Items(await person.Client.AskAsync($"{Notifications}?unread=true", Token)));
        Assert.Equal(2, Items(await person.Client.AskAsync(Notifications, Token)).Count);
    }

    [Fact]
    public async Task Mark_WithoutAWord_NamesWhatIsMissing()
    {
        var person = await app.RegisterUserAsync(Token);
        var id = (string?)(await ItemsAsync(person, "", 1))[0]!["notification_id"];

        (await person.Client.PatchJsonAsync($"{Notifications}/{id}", "{}", Token)).AssertInvalid("is_read");
        (await person.Client.PatchJsonAsync($"{Notifications}/none", """{"is_read": true}""", Token)).AssertProblem(HttpStatusCode.NotFound);
    }

    private static JsonArray Items(Reply reply) => reply.Json!["items"]!.AsArray();

    private static async Task<JsonArray> ItemsAsync(Person person, string query, int count) =>
        Items(await ApiApp.WaitAsync(person.Client, Notifications + query, reply => Items(reply).Count == count, Token));
}
