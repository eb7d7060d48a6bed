using JobFunctions.Adapters.Http;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Notifications;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Telegram;

/// <summary>Registers the bot that tells people things and talks to them.</summary>
public static class TelegramRegistration
{
    // Telegram, "Bots FAQ", read 2026-11: no more than 30 messages a second over all chats. A little below, as its second is not ours.
    private const int MessagesPerSecond = 28;

    /// <summary>To be called after the features of Core, whose silent messenger it takes the place of.</summary>
    public static IServiceCollection AddTelegram(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TelegramOptions>().Bind(configuration.GetSection(TelegramOptions.SectionName)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TelegramOptions>, TelegramOptionsValidator>());
        services.AddPoliteHttpClient(TelegramApi.Service, _ => new ServicePolicy
        {
            Name = "Telegram",
            RequestsPerSecond = MessagesPerSecond,
            MaxConcurrent = MessagesPerSecond,
            Rest = TimeSpan.FromSeconds(1.02),
            MaxTries = 3,
            TryTimeout = TimeSpan.FromSeconds(10),
            LongestRetryAfter = TimeSpan.FromSeconds(5),
            MaxReplyBytes = 64 * 1024,
        }).AddHttpMessageHandler(() => new AskedWaitHandler());
        services.AddPoliteHttpClient(TelegramApi.FileService, _ => new ServicePolicy
        {
            Name = "Telegram's files",
            RequestsPerSecond = MessagesPerSecond,
            MaxConcurrent = 4,
            MaxTries = 3,
            TryTimeout = TimeSpan.FromSeconds(60),
            LongestRetryAfter = TimeSpan.FromSeconds(5),
            MaxReplyBytes = TelegramMessenger.MaxFileBytes,
        });
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<ChatPace>()
            .AddSingleton<TelegramApi>()
            .AddSingleton<TelegramHearing>()
            .AddSingleton<INotificationChannel, TelegramChannel>()
            .AddSingleton<IChatMessenger, TelegramMessenger>()
            .AddSingleton<IChatWebhook, TelegramWebhook>()
            .AddSingleton<IChatAddress, TelegramAddress>()
            .AddHostedService<TelegramStart>();
    }

    /// <summary>Has this process ask for what people write where <see cref="TelegramOptions.Polling"/> says so. For a head that is one process: of two that ask, one is refused.</summary>
    public static IServiceCollection AddTelegramPolling(this IServiceCollection services)
    {
        services.AddPoliteHttpClient(TelegramApi.PollService, _ => new ServicePolicy
        {
            Name = "Telegram's updates",
            RequestsPerSecond = 5,
            MaxConcurrent = 1,
            MaxTries = 1,
            TryTimeout = TimeSpan.FromSeconds(TelegramPolling.HoldSeconds + 15),
        });
        return services.AddSingleton<TelegramHearing.Asker>().AddHostedService<TelegramPolling>();
    }
}
