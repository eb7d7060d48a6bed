using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Notifications;

/// <summary>The work of <see cref="Notify.Clear"/>.</summary>
internal sealed class ClearAnnouncementStep(IEnumerable<IOutbox> outboxes) : IStep<NotifyInput, ClearOutput>
{
    public async Task<ClearOutput> RunAsync(NotifyInput input, CancellationToken cancellationToken)
    {
        if (outboxes.FirstOrDefault(outbox => outbox.Name == input.Outbox) is { } outbox)
        {
            await outbox.ClearAsync(input.RecordId, input.NotificationId, cancellationToken);
        }

        return new ClearOutput();
    }
}
