using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;

namespace JobFunctions.Api.Notifications;

/// <summary>Something that the person was told, in the language of their account.</summary>
/// <param name="Link">Path of the call that shows what it is about; null where there is nothing to look at.</param>
internal sealed record NotificationReply(
    NotificationId NotificationId, NotificationKind Kind, string Title, string Message, bool IsRead, DateTimeOffset CreatedAt, string? Link)
{
    public static NotificationReply Of(Notification notification, Account reader, PersonSettings settings)
    {
        var (title, message) = ReadNotifications.TextOf(notification, reader, settings);
        return new NotificationReply(
            notification.Id, notification.Kind, title, message, notification.ReadAt is not null, notification.Id.At, NotificationLink.Of(notification, reader.Role));
    }
}
