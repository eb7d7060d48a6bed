using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Chats;

/// <summary>The work of <see cref="Converse.Send"/>.</summary>
/// <remarks>
/// One run at a time sends the replies of a chat, in their order, those of others too; it lets go of the chat by the write that finds nothing left, so
/// whoever comes while it sends may leave. A reply is marked as sent behind the messenger's yes: a process that ends between the two sends it twice.
/// </remarks>
internal sealed partial class SendRepliesStep(
    Collection<ChatUpdate> updates,
    Collection<Chat> chats,
    FindAccount findAccount,
    KeepSettings settings,
    IChatMessenger messenger,
    TimeProvider time,
    ILogger<SendRepliesStep> logger) : IStep<ConverseInput, SendRepliesOutput>
{
    private const int MaxTries = 200;

    public async Task<SendRepliesOutput> RunAsync(ConverseInput input, CancellationToken cancellationToken)
    {
        if (await updates.FindAsync(ChatSchema.KeyOf(input.Update), cancellationToken) is { Value: var update }
            && await findAccount.ByTelegramIdAsync(update.PersonId, cancellationToken) is { Value: { IsBlocked: false } account })
        {
            await SendAsync(account.Id, input.Update, cancellationToken);
        }

        return new SendRepliesOutput();
    }

    private async Task SendAsync(AccountId account, long update, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            var now = time.GetUtcNow();
            if (await chats.FindAsync(ChatSchema.KeyOf(account), cancellationToken) is not { Value: { Outgoing: [var next, ..] } chat } stored
                || chat.Sending?.Excludes(update, now) == true)
            {
                return;
            }

            var mine = chat with { Sending = new ChatHold(update, now) };
            if (await chats.ReplaceAsync(stored, mine, cancellationToken) is not AddResult<Chat>.Added)
            {
                continue;
            }

            var delivery = await messenger.SendAsync(chat.PersonId, next.Reply, cancellationToken);
            LogSent(logger, update, delivery);

            // Whoever asks this to stop must not make it forget what has gone out.
            await chats.UpdateAsync(ChatSchema.KeyOf(account), current => Sent(current, next.Number, delivery), CancellationToken.None);
            if (delivery == ChatDelivery.Closed)
            {
                await settings.ChangeAsync(account, current => current.Closing(ChannelNames.Telegram), CancellationToken.None);
                return;
            }
        }

        throw new StoreUnavailableException("The chat changed again and again.") { RetryAfter = TimeSpan.FromSeconds(1) };
    }

    /// <summary>Nothing more is sent to somebody who shut the bot out.</summary>
    private static Chat Sent(Chat current, long number, ChatDelivery delivery)
    {
        var left = delivery == ChatDelivery.Closed ? [] : current.Outgoing.Where(reply => reply.Number > number).ToList();
        return current with { Outgoing = left, Sending = left.Count == 0 ? null : current.Sending };
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "A reply to update {Update} is {Delivery}.")]
    private static partial void LogSent(ILogger logger, long update, ChatDelivery delivery);
}
