using JobFunctions.Api.OpenApi;
using JobFunctions.Core.Notifications.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Settings;

/// <summary>The bodies that the OpenAPI document shows.</summary>
internal static class SettingsExamples
{
    private const string Zone = "Asia/Almaty";

    private static readonly TopicChannels Channels = new() { Interviews = NotificationWay.Telegram };

    private static readonly QuietHoursBody Quiet = new() { From = 22, To = 8 };

    public static IServiceCollection AddSettingsExamples(this IServiceCollection services) => services
        .AddExample(new SettingsReply(
            true, [DayOfWeek.Monday, DayOfWeek.Thursday], NotificationWay.Email, Channels, 9, Zone, Quiet, "KZT", "ru", true, false))
        .AddExample(new SettingsRequest
        {
            Digest = true,
            DigestDays = [DayOfWeek.Monday, DayOfWeek.Thursday],
            Channel = NotificationWay.Email,
            Channels = Channels,
            Hour = 9,
            TimeZone = Zone,
            QuietHours = Quiet,
            Currency = "KZT",
            Language = "ru",
        });
}
