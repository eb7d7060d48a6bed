using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Notifications.Settings;

/// <summary>Which channel a notification goes by: the one the person chose, or where that one cannot reach them the other.</summary>
internal static class ChannelChoice
{
    public static IReadOnlyList<INotificationChannel> Of(
        NotificationKind kind, Account recipient, PersonSettings settings, IEnumerable<INotificationChannel> channels)
    {
        var topic = NotificationTopics.Of(kind);
        string[] names = settings.WayOf(topic) switch
        {
            NotificationWay.None => [],
            _ when topic == NotificationTopic.Account => [ChannelNames.Email],
            NotificationWay.Telegram => [ChannelNames.Telegram, ChannelNames.Email],
            _ => [ChannelNames.Email, ChannelNames.Telegram],
        };
        var open = names
            .Where(name => !settings.ClosedChannels.Contains(name))
            .SelectMany(name => channels.Where(channel => channel.Name == name && channel.Takes(kind, recipient)));
        return [.. open.Take(1)];
    }
}
