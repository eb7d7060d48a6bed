using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Mails;
using JobFunctions.Core.Mail;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Notifications.Words;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Notifications.Channels;

/// <summary>Tells people by e-mail, in their language. Every copy of a message has one Message-ID: the notification's.</summary>
internal sealed class EmailChannel(IMailSender sender, AccountLinks links, Unsubscribe unsubscribe, IOptions<SiteOptions> site) : INotificationChannel
{
    public string Name => ChannelNames.Email;

    public string? Fallback => null;

    public bool Takes(NotificationKind kind, Account recipient) => sender.IsEnabled && MaySend(kind, recipient);

    public async Task<DeliveryState> DeliverAsync(Notification notification, Account recipient, PersonSettings settings, CancellationToken cancellationToken)
    {
        if (recipient.Email is not { } email || !MaySend(notification.Kind, recipient))
        {
            return DeliveryState.Skipped;
        }

        Uri? link = null;
        if (AccountLinks.Has(notification.Kind))
        {
            link = await links.MakeAsync(notification.Kind, recipient, notification.Id, cancellationToken);
            if (link is null)
            {
                return DeliveryState.Skipped;
            }
        }

        var content = NotificationWords.Of(notification.Kind, Reader.Of(recipient, settings), notification.Facts, link);
        var topic = NotificationTopics.Of(notification.Kind);
        if (topic != NotificationTopic.Account)
        {
            content = content with { Unsubscribe = NotificationWords.UnsubscribeLink(recipient.Language, await unsubscribe.LinkAsync(recipient.Id, topic, cancellationToken)) };
        }

        try
        {
            var message = MailForm.Of(notification.Id.ToString(), email, content) with { Calendar = InviteOf(notification, recipient, email) };
            await sender.SendAsync(message, cancellationToken);
            return DeliveryState.Sent;
        }
        catch (MailRefusedException)
        {
            return DeliveryState.Refused;
        }
    }

    private CalendarInvite? InviteOf(Notification notification, Account recipient, string email) => notification.Facts is { Event: { } item } facts
        ? CalendarText.Of(
            item,
            NotificationWords.EventTitle(recipient.Language, facts),
            facts.Meeting?.Note,
            $"noreply@{new Uri(site.Value.Address).Host}",
            email,
            notification.Id.At)
        : null;

    // Who is shut out is told that, and nothing else.
    private static bool MaySend(NotificationKind kind, Account recipient) =>
        recipient.Email is not null
        && (!recipient.IsBlocked || kind == NotificationKind.HrRefused)
        && !(kind == NotificationKind.VerifyAddress && recipient.IsVerified);
}
