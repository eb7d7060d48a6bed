using JobFunctions.Core.Schedules;

namespace JobFunctions.Core.Notifications;

/// <summary>Starts the telling of what a crash left in an outbox.</summary>
/// <remarks>What another process is starting at this moment is started once all the same, and what it has finished is found done.</remarks>
internal sealed class TellUntold(IEnumerable<IOutbox> outboxes, Announcer announcer) : IScheduledJob
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var outbox in outboxes)
        {
            await foreach (var untold in outbox.ListUntoldAsync(cancellationToken))
            {
                await announcer.StartAsync(outbox.Name, untold, cancellationToken);
            }
        }
    }
}
