using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Notifications;

/// <summary>How notifications are stored: those of one account together, the newest first.</summary>
public static class NotificationSchema
{
    /// <summary>How long a notification is kept, delivered or not.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(90);

    public static readonly SecondaryIndex<Notification> ExpiryIndex = Storage.ExpiryIndex.Of<Notification>(
        "expiry", notification => notification.Id.At + Retention, notification => notification.Id.ToString());

    /// <summary>What a person has not read, the newest first.</summary>
    public static readonly SecondaryIndex<Notification> UnreadIndex = new(
        "unread", notification => notification.ReadAt is null ? [KeyOf(notification.AccountId, notification.Id)] : []);

    public static readonly CollectionSchema<Notification> Value = new()
    {
        Name = "notifications",
        Key = notification => KeyOf(notification.AccountId, notification.Id),
        Json = RecordJson.Of<Notification>(),
        Indexes = [ExpiryIndex, UnreadIndex],
    };

    public static string PartitionOf(AccountId account) => account.ToString();

    public static RecordKey KeyOf(AccountId account, NotificationId id) => new(PartitionOf(account), NewestFirst.KeyOf(id.At, id.ToString()));
}
