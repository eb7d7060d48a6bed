using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Notifications;

/// <summary>The work of <see cref="Notify.Take"/>. The record's key comes from the event, so a repeat finds it there.</summary>
internal sealed partial class TakeAnnouncementStep(
    IEnumerable<IOutbox> outboxes,
    IEnumerable<INotificationChannel> channels,
    Collection<Notification> notifications,
    KeepSettings settings,
    FindAccount findAccount,
    TimeProvider time,
    ILogger<TakeAnnouncementStep> logger) : IStep<NotifyInput, TakeOutput>
{
    private static readonly TakeOutput Nothing = new(null, [], false);

    public async Task<TakeOutput> RunAsync(NotifyInput input, CancellationToken cancellationToken)
    {
        if (input.Recipient is { } recipient)
        {
            return await notifications.FindAsync(NotificationSchema.KeyOf(recipient, input.NotificationId), cancellationToken) is { Value: var made }
                ? OutputOf(made)
                : Nothing;
        }

        if (outboxes.FirstOrDefault(outbox => outbox.Name == input.Outbox) is not { } outbox
            || await outbox.FindAsync(input.RecordId, input.NotificationId, cancellationToken) is not { } announcement
            || await findAccount.ByIdAsync(announcement.Recipient, cancellationToken) is not { Value: var account })
        {
            return Nothing;
        }

        var key = NotificationSchema.KeyOf(account.Id, announcement.Id);
        if (await notifications.FindAsync(key, cancellationToken) is not { Value: var notification })
        {
            var chosen = await settings.FindAsync(account.Id, cancellationToken);
            notification = Notification.Of(announcement, ChannelChoice.Of(announcement.Kind, account, chosen, channels), DeliveryState.Waiting, time.GetUtcNow());
            await notifications.AddAsync(notification, cancellationToken);

            // An account that was erased meanwhile may have been looked through before this was there.
            if (await findAccount.ByIdAsync(account.Id, cancellationToken) is null)
            {
                await notifications.DeleteAsync(key, cancellationToken);
                return Nothing;
            }
        }

        LogTaken(logger, notification.Id, notification.Kind, notification.Deliveries.Count);
        return OutputOf(notification);
    }

    private static TakeOutput OutputOf(Notification notification) => new(
        notification.AccountId,
        [.. notification.Deliveries.Where(delivery => !delivery.IsOver).Select(delivery => delivery.Channel)],
        NotificationTopics.Of(notification.Kind) == NotificationTopic.Account);

    [LoggerMessage(Level = LogLevel.Information, Message = "The notification {Id}, {Kind}, is in the person's list and goes out by {Channels} channels.")]
    private static partial void LogTaken(ILogger logger, NotificationId id, NotificationKind kind, int channels);
}
