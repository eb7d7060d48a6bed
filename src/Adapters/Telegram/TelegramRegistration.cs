using JobFunctions.Adapters.Http;
using JobFunctions.Core.Notifications;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Telegram;

/// <summary>Registers the bot that tells people things.</summary>
public static class TelegramRegistration
{
    // Telegram, "Bots FAQ", read 2026-11: no more than 30 messages a second over all chats. A little below, as its second is not ours.
    private const int MessagesPerSecond = 28;

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
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<ChatPace>()
            .AddSingleton<TelegramApi>()
            .AddSingleton<INotificationChannel, TelegramChannel>();
    }
}
