using JobFunctions.Core.Schedules;

namespace JobFunctions.Core.Notifications;

/// <summary>Starts the telling of what a crash left in an outbox.</summary>
internal sealed class TellUntold(IEnumerable<IOutbox> outboxes, Announcer announcer, TimeProvider time) : IScheduledJob
{
    /// <summary>Younger ones are being started by whoever made the change.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - Patience;
        foreach (var outbox in outboxes)
        {
            await foreach (var untold in outbox.ListUntoldAsync(before, cancellationToken))
            {
                await announcer.StartAsync(outbox.Name, untold, cancellationToken);
            }
        }
    }
}
