using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Notifications;

/// <summary>Starts the telling of announcements.</summary>
public sealed partial class Announcer(IWorkflowClient workflows, ILogger<Announcer> logger)
{
    /// <summary>Called after a write that left announcements. Never fails: what cannot be started now, <see cref="TellUntold"/> starts later.</summary>
    /// <remarks>Not to be cancelled: the change is made, and whoever asked for it may hang up without keeping the news from others.</remarks>
    public async Task TellAsync<T>(Outbox<T> outbox, T record)
    {
        foreach (var announcement in outbox.Announcements(record))
        {
            try
            {
                await StartAsync(outbox.Name, new UntoldAnnouncement(outbox.Id(record), announcement.Id), CancellationToken.None);
            }
            catch (Exception exception)
            {
                LogLeft(logger, announcement.Id, exception);
            }
        }
    }

    /// <returns>False when it is being told already.</returns>
    internal Task<bool> StartAsync(string outbox, UntoldAnnouncement untold, CancellationToken cancellationToken) =>
        workflows.StartAsync(Notify.Definition, Notify.InstanceIdOf(untold.Id), new NotifyInput(outbox, untold.RecordId, untold.Id), cancellationToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The notification {Id} could not be started; it waits in its outbox for the next sweep.")]
    private static partial void LogLeft(ILogger logger, NotificationId id, Exception exception);
}
