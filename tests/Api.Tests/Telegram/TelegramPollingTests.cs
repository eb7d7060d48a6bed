using System.Text.Json.Nodes;
using JobFunctions.Adapters.Telegram;

namespace JobFunctions.Api.Tests.Telegram;

public sealed class TelegramPollingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task Updates_WithPolling_AreAskedForAndTakenOnceEach()
    {
        await using var world = await TelegramWorld.StartAsync(new() { ["Telegram:WebhookSecret"] = "", ["Telegram:Polling"] = "true" }, services => services.AddTelegramPolling());
        var user = world.NewUser();
        world.Telegram.Enqueue(user.Saying("/start"));
        await user.NextAsync();
        await user.NextAsync();

        var help = user.Saying("/help");
        world.Telegram.Enqueue(new JsonObject { ["update_id"] = (long)help["update_id"]! - 1_000_000, ["channel_post"] = "nothing" });
        world.Telegram.Enqueue(help);
        await user.NextAsync();
        world.Telegram.Outage = 502;
        world.Telegram.Enqueue(user.Saying("/language"));
        await Task.Delay(50, Token);
        world.Telegram.Outage = null;
        await user.NextAsync();

        Assert.Equal(4, world.Telegram.MessagesOf(user.Id).Count);
        Assert.Equal(4, world.Telegram.Settings.Count(call => (string?)call["method"] == "setMyCommands"));
    }

    [Fact(Timeout = 60_000)]
    public async Task Updates_WithAWebhook_AreNotAskedFor()
    {
        await using var world = await TelegramWorld.StartAsync(change: services => services.AddTelegramPolling());
        var user = world.NewUser();
        world.Telegram.Enqueue(user.Saying("/start"));

        var hello = await user.SayAsync("/start");

        Assert.StartsWith("Здравствуйте", hello.Text, StringComparison.Ordinal);
        await user.NextAsync();
        Assert.Equal(2, world.Telegram.MessagesOf(user.Id).Count);
    }
}
