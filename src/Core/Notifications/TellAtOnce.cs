using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Notifications;

/// <summary>Tells one person one thing in the caller's own time, without an outbox: for callers that are repeated until this has returned once.</summary>
/// <remarks>
/// The notification is added as one that is being sent, which saves the mark before the sending. What does not go out at the first try, and what another
/// process may have been sending when it ended, is left to a run of <see cref="Notify"/>, which waits, tries again and finds other channels.
/// </remarks>
internal sealed partial class TellAtOnce(
    Collection<Notification> notifications,
    IEnumerable<INotificationChannel> channels,
    SendNotification send,
    FindAccount findAccount,
    IWorkflowClient workflows,
    TimeProvider time,
    ILogger<TellAtOnce> logger)
{
    /// <param name="announcement">Of which nothing is urgent. Every repeat has the same id.</param>
    public async Task RunAsync(Announcement announcement, Account account, PersonSettings chosen, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var isQuiet = chosen.QuietHours?.EndOf(now, chosen.Zone) is not null;
        var chosenChannels = ChannelChoice.Of(announcement.Kind, account, chosen, channels);
        var notification = Notification.Of(announcement, chosenChannels, isQuiet ? DeliveryState.Waiting : DeliveryState.Sending, now);
        if (await notifications.AddAsync(notification, cancellationToken) is not AddResult<Notification>.Added(var begun))
        {
            await LeaveAsync(notification, cancellationToken);
            return;
        }

        // An account that was erased meanwhile may have been looked through before this was there.
        if (await findAccount.ByIdAsync(account.Id, cancellationToken) is null)
        {
            await notifications.DeleteAsync(NotificationSchema.KeyOf(account.Id, announcement.Id), cancellationToken);
            return;
        }

        if (notification.Deliveries is [{ Channel: var channel }, ..] && (isQuiet || !await IsSentAsync(begun, account, chosen, channel)))
        {
            await LeaveAsync(notification, cancellationToken);
        }
    }

    /// <summary>Makes the first try. Not to be cancelled: whoever stops a message on its way does not know whether it arrived.</summary>
    private async Task<bool> IsSentAsync(Stored<Notification> begun, Account account, PersonSettings chosen, string channel)
    {
        try
        {
            var output = await send.RunAsync(begun, account, chosen, channel, CancellationToken.None);
            LogTold(logger, begun.Value.Id, channel, output.State);
            return output.Instead is null;
        }
        catch (Exception exception)
        {
            LogNotYet(logger, begun.Value.Id, channel, exception);
            return false;
        }
    }

    private Task<bool> LeaveAsync(Notification notification, CancellationToken cancellationToken) =>
        workflows.StartAsync(Notify.Definition, Notify.InstanceIdOf(notification.Id), NotifyInput.Of(notification), cancellationToken);

    [LoggerMessage(Level = LogLevel.Information, Message = "The notification {Id} is {State} by {Channel}, at the first try.")]
    private static partial void LogTold(ILogger logger, NotificationId id, string channel, DeliveryState? state);

    [LoggerMessage(Level = LogLevel.Information, Message = "The notification {Id} did not go out by {Channel} at the first try; a run goes on with it.")]
    private static partial void LogNotYet(ILogger logger, NotificationId id, string channel, Exception exception);
}
