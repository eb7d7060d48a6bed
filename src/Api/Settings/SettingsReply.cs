using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;

namespace JobFunctions.Api.Settings;

/// <summary>How the person is told things.</summary>
/// <param name="DigestDays">Every day where empty.</param>
/// <param name="TelegramLinked">Whether the account has a Telegram user at all.</param>
/// <param name="TelegramClosed">Whether the person has blocked the bot; changing the settings tries it anew.</param>
internal sealed record SettingsReply(
    bool Digest,
    IReadOnlyList<DayOfWeek> DigestDays,
    NotificationWay Channel,
    TopicChannels Channels,
    int Hour,
    string TimeZone,
    QuietHoursBody? QuietHours,
    string Currency,
    string Language,
    bool TelegramLinked,
    bool TelegramClosed)
{
    public static SettingsReply Of(PersonSettings settings, Account account) => new(
        settings.Digest,
        settings.DigestDays,
        settings.Channel,
        TopicChannels.Of(settings.Ways),
        settings.Hour,
        settings.TimeZone,
        settings.QuietHours is var (from, to) ? new QuietHoursBody { From = from, To = to } : null,
        settings.Currency,
        account.Language,
        account.TelegramId is not null,
        settings.ClosedChannels.Contains(ChannelNames.Telegram));
}
