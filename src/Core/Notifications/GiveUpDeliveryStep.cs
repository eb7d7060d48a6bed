using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Notifications;

/// <summary>The work of <see cref="Notify.GiveUp"/>.</summary>
internal sealed partial class GiveUpDeliveryStep(Collection<Notification> notifications, TimeProvider time, ILogger<GiveUpDeliveryStep> logger)
    : IStep<DeliverInput, DeliverOutput>
{
    public async Task<DeliverOutput> RunAsync(DeliverInput input, CancellationToken cancellationToken)
    {
        var stored = await notifications.UpdateAsync(
            NotificationSchema.KeyOf(input.AccountId, input.NotificationId),
            current => current.By(input.Channel) is { IsOver: false } ? current.With(input.Channel, DeliveryState.Failed, time.GetUtcNow()) : null,
            cancellationToken);
        LogGivenUp(logger, input.NotificationId, input.Channel);
        return new DeliverOutput(stored?.Value.By(input.Channel)?.State);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The notification {Id} never went out by {Channel}: it failed again and again for a day.")]
    private static partial void LogGivenUp(ILogger logger, NotificationId id, string channel);
}
