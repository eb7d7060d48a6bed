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
    IEnumerable<INotificationChannel> channels,
    TakeOver takeOver,
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

        var state = DeliveryState.Waiting;
        var channel = channels.FirstOrDefault(channel => channel.Name == input.Channel);
        string? instead = null;
        try
        {
            // Quiet hours are long: the person may have chosen otherwise meanwhile.
            state = channel is null || chosen.WayOf(NotificationTopics.Of(begun.Value.Kind)) == NotificationWay.None
                ? DeliveryState.Skipped
                : await DeliverAsync(channel, begun.Value, account, chosen, cancellationToken);
            if (state == DeliveryState.Closed)
            {
                await settings.ChangeAsync(account.Id, current => current.Closing(input.Channel), CancellationToken.None);
                instead = takeOver.ChannelFor(channel?.Fallback, begun.Value, account);
            }
        }
        finally
        {
            await EndAsync(begun, input.Channel, state, instead);
        }

        LogDelivered(logger, input.NotificationId, input.Channel, state);
        return new DeliverOutput(state, Instead: instead);
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

    /// <summary>Marks what became of a delivery: by one write, as nothing else may come between the channel's yes and the mark.</summary>
    private async Task EndAsync(Stored<Notification> begun, string channel, DeliveryState state, string? instead)
    {
        // Whoever asks this to stop must not make it forget what has gone out, so nothing here is cancelled.
        var now = time.GetUtcNow();
        if (await notifications.ReplaceAsync(begun, Ended(begun.Value), CancellationToken.None) is AddResult<Notification>.Added)
        {
            return;
        }

        // Another channel has written, or others have taken the delivery up: what was sent is noted all the same, a failure is theirs to note.
        var mark = begun.Value.By(channel);
        await notifications.UpdateAsync(
            NotificationSchema.KeyOf(begun.Value.AccountId, begun.Value.Id),
            current => current.By(channel) is { IsOver: false } delivery && (state != DeliveryState.Waiting || delivery == mark)
                ? Ended(current)
                : null,
            CancellationToken.None);

        Notification Ended(Notification current) =>
            instead is null ? current.With(channel, state, now) : current.With(channel, state, now).WithInstead(channel, instead, now);
    }

    private async Task<DeliveryState> DeliverAsync(
        INotificationChannel channel, Notification notification, Account account, PersonSettings chosen, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.Value.SendTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            return await channel.DeliverAsync(notification, account, chosen, either.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The channel {channel.Name} took longer than {options.Value.SendTimeout}.", exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The notification {Id} is {State} by {Channel}.")]
    private static partial void LogDelivered(ILogger logger, NotificationId id, string channel, DeliveryState state);
}
