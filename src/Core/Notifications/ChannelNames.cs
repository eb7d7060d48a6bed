namespace JobFunctions.Core.Notifications;

/// <summary>Names of the channels that settings speak of; see <see cref="INotificationChannel.Name"/>.</summary>
public static class ChannelNames
{
    public const string Email = "email";

    public const string Telegram = "telegram";
}
