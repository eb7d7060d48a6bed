using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Notifications;

/// <summary>Input of <see cref="Notify"/>: where its announcement waits, or whose notification it has become already.</summary>
/// <param name="Outbox">See <see cref="IOutbox.Name"/>.</param>
/// <param name="Recipient">Whose list has the notification; null while it waits in its outbox.</param>
public sealed record NotifyInput(string Outbox, string RecordId, NotificationId NotificationId, AccountId? Recipient = null)
{
    /// <summary>For a notification that stands in its recipient's list.</summary>
    public static NotifyInput Of(Notification notification) => new("", "", notification.Id, notification.AccountId);
}
