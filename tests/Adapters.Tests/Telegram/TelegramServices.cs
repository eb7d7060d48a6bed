using JobFunctions.Adapters.Telegram;
using JobFunctions.StandIns.Telegram;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Adapters.Tests.Telegram;

/// <summary>The adapter over a stand-in.</summary>
internal static class TelegramServices
{
    public static ServiceProvider Of(TelegramStandIn telegram, string token = TelegramStandIn.BotToken, string secret = "") => new ServiceCollection()
        .AddLogging()
        .AddTelegram(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Telegram:BaseUrl"] = telegram.BaseUrl.ToString(),
            ["Telegram:BotToken"] = token,
            ["Telegram:WebhookSecret"] = secret,
        }).Build())
        .BuildServiceProvider();
}
