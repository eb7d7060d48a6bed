using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace JobFunctions.Api.Tests.Accounts;

public sealed class TelegramSignInTests : IAsyncLifetime
{
    private const string BotToken = "123456:AAH-test-token_of_the_project";

    private ApiApp _app = null!; // Set by InitializeAsync, as the rest.
    private HttpClient _stranger = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = await ApiApp.StartAsync(new() { ["Telegram:BotToken"] = BotToken });
        _stranger = _app.NewClient();
    }

    public async ValueTask DisposeAsync()
    {
        _stranger.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task LoginTelegram_SomebodyOfTheBot_IsTheSameAccount()
    {
        var person = await _app.SavePersonAsync(Token);

        var me = await WhoAsync(await LoginAsync(Widget(person)));

        Assert.Equal(("Айгерим", "user"), (me["first_name"], me["role"]));
        var profile = await _app.Bot.SendJsonAsync("/bot/users", $$"""{"telegram_id": {{person}}, "first_name": "Асель"}""", Token);
        profile.AssertStatus(HttpStatusCode.OK);
        Assert.Equal("Асель", (await WhoAsync(await LoginAsync(Widget(person, TimeProvider.System.GetUtcNow().AddSeconds(-30)))))["first_name"]);
    }

    [Fact]
    public async Task LoginTelegram_SameProofTwice_Is401()
    {
        var widget = Widget(ApiApp.NewPerson());

        (await LoginAsync(widget)).AssertStatus(HttpStatusCode.OK);
        (await LoginAsync(widget)).AssertProblem(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task LoginTelegram_ManyAtOnceOfANewcomer_MakeOneAccount()
    {
        // Of a second each: two of one second are one proof, which is taken once.
        var (person, now) = (ApiApp.NewPerson(), TimeProvider.System.GetUtcNow());

        var replies = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => LoginAsync(Widget(person, now.AddSeconds(-i)))));
        var ids = await Task.WhenAll(replies.Select(async reply => (await WhoAsync(reply))["user_id"]));

        Assert.Single(ids.Distinct());
    }

    [Fact]
    public async Task LoginTelegram_Forged_Is401()
    {
        var widget = Widget(ApiApp.NewPerson());
        widget["id"] = ApiApp.NewPerson();

        (await LoginAsync(widget)).AssertProblem(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("auth_date")]
    [InlineData("hash")]
    public async Task LoginTelegram_FieldMissingOrOfAnotherKind_Is400ThatNamesIt(string field)
    {
        var widget = Widget(ApiApp.NewPerson());

        widget[field] = new JsonArray();
        (await LoginAsync(widget)).AssertInvalid(field);
        widget.Remove(field);
        (await LoginAsync(widget)).AssertInvalid(field);
    }

    private static JsonObject Widget(long person, DateTimeOffset? at = null)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["auth_date"] = $"{(at ?? TimeProvider.System.GetUtcNow()).ToUnixTimeSeconds()}",
            ["first_name"] = "Айгерим",
            ["id"] = $"{person}",
        };
        var hash = HMACSHA256.HashData(
            SHA256.HashData(Encoding.UTF8.GetBytes(BotToken)), Encoding.UTF8.GetBytes(string.Join('\n', fields.Select(field => $"{field.Key}={field.Value}"))));
        return new JsonObject
        {
            ["id"] = person,
            ["auth_date"] = long.Parse(fields["auth_date"], System.Globalization.CultureInfo.InvariantCulture),
            ["first_name"] = fields["first_name"],
            ["hash"] = Convert.ToHexStringLower(hash),
        };
    }

    private Task<Reply> LoginAsync(JsonObject widget) => _stranger.SendJsonAsync("/api/v1/auth/telegram", widget.ToJsonString(), Token);

    private async Task<Reply> WhoAsync(Reply signedIn)
    {
        signedIn.AssertStatus(HttpStatusCode.OK);
        using var client = _app.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", signedIn["access_token"]);
        return await client.AskAsync("/api/v1/users/me", Token);
    }
}
