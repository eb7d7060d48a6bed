using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Notifications;

/// <summary>The work of <see cref="Notify.GiveUp"/>.</summary>
internal sealed partial class GiveUpDeliveryStep(
    Collection<Notification> notifications, FindAccount findAccount, TakeOver takeOver, TimeProvider time, ILogger<GiveUpDeliveryStep> logger)
    : IStep<DeliverInput, DeliverOutput>
{
    public async Task<DeliverOutput> RunAsync(DeliverInput input, CancellationToken cancellationToken)
    {
        var account = await findAccount.ByIdAsync(input.AccountId, cancellationToken);
        var stored = await notifications.UpdateAsync(
            NotificationSchema.KeyOf(input.AccountId, input.NotificationId),
            current => current.By(input.Channel) is { IsOver: false } ? GivenUp(current, input.Channel, account?.Value) : null,
            cancellationToken);
        LogGivenUp(logger, input.NotificationId, input.Channel);
        return new DeliverOutput(stored?.Value.By(input.Channel)?.State, Instead: stored?.Value.InsteadOf(input.Channel));
    }

    private Notification GivenUp(Notification current, string channel, Account? account)
    {
        var now = time.GetUtcNow();
        var failed = current.With(channel, DeliveryState.Failed, now);
        return account is not null && takeOver.ChannelInsteadOf(channel, current, account) is { } other ? failed.WithInstead(channel, other, now) : failed;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The notification {Id} never went out by {Channel}: it failed again and again for a day.")]
    private static partial void LogGivenUp(ILogger logger, NotificationId id, string channel);
}
