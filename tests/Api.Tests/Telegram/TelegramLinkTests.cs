using System.Net;
using JobFunctions.Api.Tests.User;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Tokens;
using JobFunctions.StandIns.Telegram;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Telegram;

/// <summary>Accounts of the site that become those of somebody's Telegram too.</summary>
public sealed class TelegramLinkTests(TelegramWorld world) : IClassFixture<TelegramWorld>
{
    private const string Link = "/api/v1/user/telegram";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000)]
    public async Task Link_OfASignedInSeeker_HasTheBotServeTheirAccountUntilTheyPart()
    {
        var (seeker, user) = (await world.App.RegisterUserAsync(Token), world.NewUser());
        Assert.Equal("false", (await seeker.Client.AskAsync(Link, Token))["is_linked"]);

        var invited = await InviteAsync(seeker);
        Assert.StartsWith($"https://t.me/{TelegramStandIn.BotName}?start=link-", invited.Address, StringComparison.Ordinal);
        Assert.InRange(invited.Code.Length, 40, 64);
        Assert.InRange(invited.ExpiresAt - world.App.Services.GetRequiredService<TimeProvider>().GetUtcNow(), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(15));
        var welcome = await user.SayAsync($"/start {invited.Code}");
        await user.NextAsync();

        Assert.Contains(seeker.Email, welcome.Text, StringComparison.Ordinal);
        Assert.Equal("true", (await seeker.Client.AskAsync(Link, Token))["is_linked"]);
        (await seeker.Client.SendAsync(Link, Token)).AssertProblem(HttpStatusCode.Conflict);

        // What is done here shows there, and news come by Telegram once they are wanted there.
        await user.PressAsync(await user.SayAsync("/settings"), "t:channel");
        await user.PressAsync(await user.NextAsync(), "t:channel:Telegram");
        await user.NextAsync();
        Assert.Equal("telegram", (await seeker.Client.AskAsync("/api/v1/user/settings", Token))["channel"]);
        Assert.Contains("Аккаунт на сайте тоже", (await user.SayAsync("/stop")).Text, StringComparison.Ordinal);

        (await seeker.Client.RemoveAsync(Link, Token)).AssertStatus(HttpStatusCode.NoContent);
        (await seeker.Client.RemoveAsync(Link, Token)).AssertProblem(HttpStatusCode.NotFound);
        Assert.Contains("не знакомы", (await user.SayAsync("/help")).Text, StringComparison.Ordinal);
        Assert.Contains("ссылка уже не действует", (await user.SayAsync($"/start {invited.Code}")).Text, StringComparison.Ordinal);
        Assert.Equal(1, world.Telegram.NameCalls);
    }

    [Fact(Timeout = 120_000)]
    public async Task Link_OfASeekerOfTheSite_BringsNewsOfWhatTheyDidThere()
    {
        var hr = (await world.App.RegisterHrAsync(Token)).Client;
        var posted = await hr.SendJsonAsync("/api/v1/hr/", """{"title": "Кузнец в музей", "description": "Ковать."}""", Token);
        var admin = (await world.App.SignInAdminAsync(Token)).Client;
        (await admin.PatchJsonAsync($"/api/v1/admin/{posted["vacancy_id"]}/status", """{"status": "accepted"}""", Token)).AssertStatus(HttpStatusCode.OK);
        var (seeker, user) = (await world.App.RegisterUserAsync(Token), world.NewUser());
        var resume = await ResumeEndpointsTests.UploadAsync(seeker.Client, "Айгерим Серик\n\nЖелаемая должность: Кузнец"u8.ToArray(), "cv.txt");
        await ResumeEndpointsTests.ReadAsync(seeker.Client, resume["resume_id"]!);
        await user.SayAsync($"/start {(await InviteAsync(seeker)).Code}");
        Assert.Contains((await user.NextAsync()).Buttons, button => button.Data == "s:search");
        (await seeker.Client.PutJsonAsync("/api/v1/user/settings", """{"channel": "telegram"}""", Token)).AssertStatus(HttpStatusCode.OK);

        (await seeker.Client.SendJsonAsync(
            "/api/v1/user/applications/", $$"""{"vacancy_id": "{{posted["vacancy_id"]}}", "resume_id": "{{resume["resume_id"]}}"}""", Token)).AssertStatus(HttpStatusCode.Created);

        var news = await user.NextAsync();
        Assert.Contains("Кузнец в музей", news.Text, StringComparison.Ordinal);
        Assert.Equal("Сохранено", await user.PressAsync(news, "n:save"));
        Assert.Equal(posted["vacancy_id"], (string?)(await seeker.Client.AskAsync("/api/v1/jobs/saved", Token)).Json!["items"]![0]!["vacancy_id"]);
    }

    [Fact(Timeout = 120_000)]
    public async Task Link_ThatTwoOpenAtOnce_IsOnesOnly()
    {
        var (seeker, users) = (await world.App.RegisterUserAsync(Token), new[] { world.NewUser(), world.NewUser() });
        var invited = await InviteAsync(seeker);

        var said = await Task.WhenAll(users.Select(user => user.SayAsync($"/start {invited.Code}")));

        Assert.Single(said, message => message.Text.StartsWith("Готово", StringComparison.Ordinal));
        Assert.Single(said, message => message.Text.Contains("ссылка уже не действует", StringComparison.Ordinal));
    }

    [Fact(Timeout = 120_000)]
    public async Task Link_OfSomebodyWhoUsesTheBotAlready_WorksOnceTheirOwnAccountIsDeleted()
    {
        var (seeker, user) = (await world.App.RegisterUserAsync(Token), world.NewUser());
        await user.SayAsync("/start");
        await user.NextAsync();
        var invited = await InviteAsync(seeker);

        Assert.Contains("объединить два аккаунта нельзя", (await user.SayAsync($"/start {invited.Code}")).Text, StringComparison.Ordinal);
        await user.PressAsync(await user.SayAsync("/stop"), "d:yes");
        await user.NextAsync();

        Assert.StartsWith("Готово", (await user.SayAsync($"/start {invited.Code}")).Text, StringComparison.Ordinal);
    }

    [Fact(Timeout = 120_000)]
    public async Task Link_ThatSomebodyElseSent_IsPartedFromInTheChat()
    {
        var (seeker, user) = (await world.App.RegisterUserAsync(Token), world.NewUser());
        var welcome = await user.SayAsync($"/start {(await InviteAsync(seeker)).Code}");
        await user.NextAsync();

        await user.PressAsync(welcome, "j:no");

        Assert.Contains("больше не связан", (await user.NextAsync()).Text, StringComparison.Ordinal);
        Assert.Equal("false", (await seeker.Client.AskAsync(Link, Token))["is_linked"]);
        await user.SayAsync("/start");
        Assert.NotNull(await AccountAsync(user));
    }

    [Fact(Timeout = 120_000)]
    public async Task Unlink_OfAnAccountThatTelegramMade_IsRefused()
    {
        var user = world.NewUser();
        await user.SayAsync("/start");
        await user.NextAsync();
        using var client = world.App.NewClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", world.App.Services.GetRequiredService<AccessTokens>().Issue((await AccountAsync(user))!));

        var refused = await client.RemoveAsync(Link, Token);

        refused.AssertProblem(HttpStatusCode.Conflict);
        Assert.Contains("only way to sign in", refused["detail"], StringComparison.Ordinal);
        Assert.NotNull(await AccountAsync(user));
    }

    [Fact(Timeout = 120_000)]
    public async Task Link_WhereTheBotIsAnotherPrograms_IsUnavailable()
    {
        await using var own = await TelegramWorld.StartAsync(new() { ["Telegram:WebhookSecret"] = "" });
        var seeker = await own.App.RegisterUserAsync(Token);

        (await seeker.Client.SendAsync(Link, Token)).AssertProblem(HttpStatusCode.ServiceUnavailable);

        Assert.Equal(0, own.Telegram.NameCalls);
    }

    [Fact(Timeout = 120_000)]
    public async Task Link_WhileTelegramIsDown_IsUnavailableAndWorksOnceItIsBack()
    {
        await using var own = await TelegramWorld.StartAsync();
        var seeker = await own.App.RegisterUserAsync(Token);
        own.Telegram.Outage = 502;

        (await seeker.Client.SendAsync(Link, Token)).AssertProblem(HttpStatusCode.ServiceUnavailable);
        own.Telegram.Outage = null;

        while ((await seeker.Client.SendAsync(Link, Token)).Status != HttpStatusCode.OK)
        {
            await Task.Delay(10, Token);
        }

        Assert.Equal(1, own.Telegram.NameCalls);
    }

    private static async Task<(string Address, string Code, DateTimeOffset ExpiresAt)> InviteAsync(Person seeker)
    {
        var reply = await seeker.Client.SendAsync(Link, Token);
        reply.AssertStatus(HttpStatusCode.OK);
        var link = reply["link"]!;
        return (link, link.Split("?start=")[1], reply.Json!["expires_at"]!.GetValue<DateTimeOffset>());
    }

    private async Task<Account?> AccountAsync(TelegramUser user) =>
        (await world.App.Services.GetRequiredService<FindAccount>().ByTelegramIdAsync(user.Id, Token))?.Value;
}
