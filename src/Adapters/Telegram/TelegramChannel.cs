using JobFunctions.Core.Accounts;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;

namespace JobFunctions.Adapters.Telegram;

/// <summary>Tells people by the bot, in their language, with buttons below what names vacancies or times for an interview.</summary>
/// <remarks>The Bot API has no key against repeats: a message whose answer was lost on its way may come twice.</remarks>
internal sealed class TelegramChannel(TelegramApi telegram, TelegramHearing hearing) : INotificationChannel
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

        var text = TelegramText.Of(notification, recipient, settings);
        var buttons = NoticeButtons.Of(notification, recipient, settings.Zone, hearing.IsOn);
        var outcome = await telegram.SendAsync(chat, text, cancellationToken, TelegramKeyboard.Of(buttons));
        if (outcome == TelegramOutcome.Refused && buttons.Any(row => row.Any(button => button.Page is not null)))
        {
            // An address that Telegram does not like is no reason to keep the news back.
            outcome = await telegram.SendAsync(
                chat, text, cancellationToken, TelegramKeyboard.Of(NoticeButtons.Of(notification, recipient, settings.Zone, hearing.IsOn, hasPages: false)));
        }

        return outcome switch
        {
            TelegramOutcome.Sent => DeliveryState.Sent,
            TelegramOutcome.Closed => DeliveryState.Closed,
            _ => DeliveryState.Refused,
        };
    }
}
