using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Notifications;

/// <summary>Sends a notification that is marked as being sent, and marks what became of it.</summary>
internal sealed class SendNotification(
    Collection<Notification> notifications,
    IEnumerable<INotificationChannel> channels,
    TakeOver takeOver,
    KeepSettings settings,
    IOptions<NotificationOptions> options,
    TimeProvider time)
{
    /// <param name="begun">As it was marked; nobody else sends it for twice the time that this may take.</param>
    /// <remarks>Whatever it throws is worth another try; the delivery is marked as waiting then.</remarks>
    public async Task<DeliverOutput> RunAsync(
        Stored<Notification> begun, Account account, PersonSettings chosen, string channelName, CancellationToken cancellationToken)
    {
        var state = DeliveryState.Waiting;
        var channel = channels.FirstOrDefault(channel => channel.Name == channelName);
        string? instead = null;
        try
        {
            // Quiet hours are long: the person may have chosen otherwise meanwhile.
            state = channel is null || chosen.WayOf(NotificationTopics.Of(begun.Value.Kind)) == NotificationWay.None
                ? DeliveryState.Skipped
                : await DeliverAsync(channel, begun.Value, account, chosen, cancellationToken);
            if (state == DeliveryState.Closed)
            {
                await settings.ChangeAsync(account.Id, current => current.Closing(channelName), CancellationToken.None);
                instead = takeOver.ChannelFor(channel?.Fallback, begun.Value, account);
            }
        }
        finally
        {
            await EndAsync(begun, channelName, state, instead);
        }

        return new DeliverOutput(state, Instead: instead);
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
}
