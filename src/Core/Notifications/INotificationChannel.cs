using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Notifications;

/// <summary>A way to tell people things.</summary>
public interface INotificationChannel
{
    /// <summary>A lower-case word, part of stored records, so it never changes.</summary>
    string Name { get; }

    /// <summary>Whether to send it this way, decided once, when the thing has happened.</summary>
    bool Takes(NotificationKind kind, Account recipient);

    /// <summary>Sends it. One that may have been sent before goes out under the same id, so that the receiving side can tell.</summary>
    /// <returns><see cref="DeliveryState.Sent"/>, <see cref="DeliveryState.Refused"/> or <see cref="DeliveryState.Skipped"/>.</returns>
    /// <remarks>Whatever it throws is worth another try.</remarks>
    Task<DeliveryState> DeliverAsync(Notification notification, Account recipient, CancellationToken cancellationToken);
}
