using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;

namespace JobFunctions.Server.Tests.Notifications;

/// <summary>The bot of somebody who has blocked it.</summary>
internal sealed class ClosedChannel : INotificationChannel
{
    public string Name => ChannelNames.Telegram;

    public string? Fallback => ChannelNames.Email;

    public bool Takes(NotificationKind kind, Account recipient) => true;

    public Task<DeliveryState> DeliverAsync(Notification notification, Account recipient, PersonSettings settings, CancellationToken cancellationToken) =>
        Task.FromResult(DeliveryState.Closed);
}
