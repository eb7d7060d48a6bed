using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications.Settings;

namespace JobFunctions.Core.Notifications;

/// <summary>A way to tell people things.</summary>
public interface INotificationChannel
{
    /// <summary>A lower-case word, part of stored records, so it never changes.</summary>
    string Name { get; }

    /// <summary>Name of the channel that stands in where this one is closed or stays out of reach; null where none does.</summary>
    string? Fallback { get; }

    /// <summary>Whether it can go this way at all; asked once, when the thing has happened.</summary>
    bool Takes(NotificationKind kind, Account recipient);

    /// <summary>Sends it. One that may have been sent before goes out under the same id, so that the receiving side can tell.</summary>
    /// <returns><see cref="DeliveryState.Sent"/>, <see cref="DeliveryState.Refused"/>, <see cref="DeliveryState.Closed"/> or <see cref="DeliveryState.Skipped"/>.</returns>
    /// <remarks>Whatever it throws is worth another try.</remarks>
    Task<DeliveryState> DeliverAsync(Notification notification, Account recipient, PersonSettings settings, CancellationToken cancellationToken);
}
