namespace JobFunctions.Core.Notifications.Settings;

/// <summary>How a person wants to be told things, besides the list in the app, which has everything. Part of stored records.</summary>
public enum NotificationWay
{
    Email,
    Telegram,
    None,
}
