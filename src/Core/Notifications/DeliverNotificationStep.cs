using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Notifications;

/// <summary>The work of <see cref="Notify.Deliver"/>.</summary>
/// <remarks>
/// It marks the delivery before it sends and after. A repeat sends again only where a process ended between the channel's yes and the second
/// mark: then nobody can know, and a second copy under the same id is better than none.
/// </remarks>
internal sealed partial class DeliverNotificationStep(
    Collection<Notification> notifications,
    SendNotification send,
    KeepSettings settings,
    FindAccount findAccount,
    IOptions<NotificationOptions> options,
    TimeProvider time,
    ILogger<DeliverNotificationStep> logger) : IStep<DeliverInput, DeliverOutput>
{
    public async Task<DeliverOutput> RunAsync(DeliverInput input, CancellationToken cancellationToken)
    {
        var chosen = await settings.FindAsync(input.AccountId, cancellationToken);
        if (!input.IsUrgent && chosen.QuietHours?.EndOf(time.GetUtcNow(), chosen.Zone) is { } end)
        {
            return new DeliverOutput(DeliveryState.Waiting, NotBefore: end);
        }

        var key = NotificationSchema.KeyOf(input.AccountId, input.NotificationId);
        var begun = await BeginAsync(key, input.Channel, cancellationToken);
        if (begun?.Value.By(input.Channel) is not { State: DeliveryState.Sending })
        {
            return new DeliverOutput(begun?.Value.By(input.Channel)?.State, Instead: begun?.Value.InsteadOf(input.Channel));
        }

        if (await findAccount.ByIdAsync(input.AccountId, cancellationToken) is not { Value: var account })
        {
            await notifications.DeleteAsync(key, cancellationToken);
            return new DeliverOutput(null);
        }

        var output = await send.RunAsync(begun, account, chosen, input.Channel, cancellationToken);
        LogDelivered(logger, input.NotificationId, input.Channel, output.State);
        return output;
    }

    /// <returns>The notification, marked as being sent unless its delivery is over; null when there is none.</returns>
    /// <exception cref="DeliveryUnderWayException">Somebody else has marked it.</exception>
    private async Task<Stored<Notification>?> BeginAsync(RecordKey key, string channel, CancellationToken cancellationToken)
    {
        var isElsewhere = false;
        var stored = await notifications.UpdateAsync(
            key,
            current =>
            {
                var now = time.GetUtcNow();
                var delivery = current.By(channel);
                isElsewhere = delivery is { State: DeliveryState.Sending } && delivery.Since + (2 * options.Value.SendTimeout) > now;
                return delivery is null || delivery.IsOver || isElsewhere ? null : current.With(channel, DeliveryState.Sending, now);
            },
            cancellationToken);
        return isElsewhere ? throw new DeliveryUnderWayException() : stored;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The notification {Id} is {State} by {Channel}.")]
    private static partial void LogDelivered(ILogger logger, NotificationId id, string channel, DeliveryState? state);
}
