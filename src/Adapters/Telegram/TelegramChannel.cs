using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;

namespace JobFunctions.Adapters.Telegram;

/// <summary>Tells people by the bot, in their language.</summary>
/// <remarks>The Bot API has no key against repeats: a message whose answer was lost on its way may come twice.</remarks>
internal sealed class TelegramChannel(TelegramApi telegram) : INotificationChannel
{
    public string Name => ChannelNames.Telegram;

    public string? Fallback => ChannelNames.Email;

    public bool Takes(NotificationKind kind, Account recipient) => telegram.IsEnabled && recipient is { TelegramId: not null, IsBlocked: false };

    public async Task<DeliveryState> DeliverAsync(Notification notification, Account recipient, PersonSettings settings, CancellationToken cancellationToken)
    {
        if (recipient is not { TelegramId: { } chat, IsBlocked: false })
        {
            return DeliveryState.Skipped;
        }

        return await telegram.SendAsync(chat, TelegramText.Of(notification, recipient, settings), cancellationToken) switch
        {
            TelegramOutcome.Sent => DeliveryState.Sent,
            TelegramOutcome.Closed => DeliveryState.Closed,
            _ => DeliveryState.Refused,
        };
    }
}
