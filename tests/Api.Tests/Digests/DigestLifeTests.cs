using System.Net;
using JobFunctions.Adapters.Telegram;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Tokens;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Schedules;
using JobFunctions.StandIns.Telegram;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Digests;

/// <summary>A person of the bot from the settings to a message in Telegram, over the real search.</summary>
public sealed class DigestLifeTests
{
    private const string Settings = "/api/v1/user/settings";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task Digest_OfTheBotsPerson_ComesByTelegramAndStandsInTheList()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Token);
        await using var app = await StartAsync(telegram);
        var person = await app.SavePersonWithResumeAsync(Token);
        telegram.Open(person);
        using var client = await SignInAsync(app, person);
        (await client.PutJsonAsync(Settings, """{"digest": true, "channel": "telegram", "time_zone": "Asia/Almaty"}""", Token)).AssertStatus(HttpStatusCode.OK);

        await MakeDueAsync(app, person);
        await app.Services.GetRequiredService<ScheduleRun>().RunAsync(ScheduleTable.Digests, Token);
        var told = await ApiApp.WaitAsync(client, "/api/v1/notifications", reply => reply.Text.Contains("\"digest\"", StringComparison.Ordinal), Token);

        var title = (string?)told.Json!["items"]![0]!["title"];
        Assert.StartsWith("Нов", title, StringComparison.Ordinal);
        while (telegram.Messages.Count == 0)
        {
            Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        Assert.StartsWith(title, Assert.Single(telegram.Messages).Text, StringComparison.Ordinal);
        var next = await app.Bot.AskAsync($"/bot/search/next/{person}", Token);
        if (next.Status == HttpStatusCode.OK)
        {
            Assert.DoesNotContain($"{next["title"]} ·", telegram.Messages[0].Text, StringComparison.Ordinal);
        }
    }

    private static Task<ApiApp> StartAsync(TelegramStandIn telegram) => ApiApp.StartAsync(change: services => services.AddTelegram(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Telegram:BaseUrl"] = telegram.BaseUrl.ToString(),
            ["Telegram:BotToken"] = TelegramStandIn.BotToken,
        }).Build()));

    private static async Task<HttpClient> SignInAsync(ApiApp app, long person)
    {
        var account = await AccountAsync(app, person);
        var client = app.NewClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", app.Services.GetRequiredService<AccessTokens>().Issue(account));
        return client;
    }

    private static async Task MakeDueAsync(ApiApp app, long person)
    {
        var account = await AccountAsync(app, person);
        await app.Services.GetRequiredService<KeepSettings>().ChangeAsync(
            account.Id, settings => settings with { NextDigestAt = TimeProvider.System.GetUtcNow().AddMinutes(-1) }, Token);
    }

    private static async Task<Account> AccountAsync(ApiApp app, long person) =>
        (await app.Services.GetRequiredService<FindAccount>().ByTelegramIdAsync(person, Token))!.Value;
}
