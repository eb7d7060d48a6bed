using System.Text.Json;
using JobFunctions.Adapters.Http;
using JobFunctions.Core.Chats;

namespace JobFunctions.Adapters.Telegram;

/// <summary>The talk by Telegram.</summary>
internal sealed class TelegramMessenger(TelegramApi telegram) : IChatMessenger
{
    /// <summary>Of a notification on a button (Telegram Bot API, "answerCallbackQuery", read 2026-11).</summary>
    private const int MaxToast = 200;

    /// <summary>Telegram hands out no larger file to bots ("getFile", read 2026-11).</summary>
    public const int MaxFileBytes = 20 * 1024 * 1024;

    public bool IsEnabled => telegram.IsEnabled;

    public async Task<ChatDelivery> SendAsync(long person, ChatReply reply, CancellationToken cancellationToken) => reply switch
    {
        ChatReply.Say(var text, var buttons) => await SayAsync(person, TelegramText.Of(text), buttons, cancellationToken),
        ChatReply.Answer(var call, var words) => Of((await telegram.CallAsync(
            "answerCallbackQuery",
            new TelegramBodies.AnswerCallbackQuery(call, words is { Length: > MaxToast } ? words[..MaxToast] : words),
            TelegramJson.Default.AnswerCallbackQuery,
            cancellationToken)).Outcome),
        ChatReply.ChangeButtons(var message, var buttons) => Of((await telegram.CallAsync(
            "editMessageReplyMarkup",
            new TelegramBodies.EditMessageReplyMarkup(person, message, TelegramKeyboard.Of(buttons) ?? new TelegramKeyboard([])),
            TelegramJson.Default.EditMessageReplyMarkup,
            cancellationToken)).Outcome),
        _ => throw new ArgumentException($"{reply} has no call.", nameof(reply)),
    };

    public async Task<ChatFile> ReadAsync(string file, long maxBytes, CancellationToken cancellationToken)
    {
        var found = await telegram.CallAsync("getFile", new TelegramBodies.GetFile(file), TelegramJson.Default.GetFile, cancellationToken);
        if (found.Outcome != TelegramOutcome.Sent)
        {
            return found.Words?.Contains("too big", StringComparison.OrdinalIgnoreCase) == true ? new ChatFile.TooLarge() : new ChatFile.Gone();
        }

        if (TelegramUpdates.Member(found.Result, "file_size", JsonValueKind.Number) is { } size && size.TryGetInt64(out var bytes) && bytes > maxBytes)
        {
            return new ChatFile.TooLarge();
        }

        if (TelegramUpdates.Text(found.Result, "file_path", maxLength: 1000) is not { Length: > 0 } path)
        {
            return new ChatFile.Gone();
        }

        try
        {
            return await telegram.DownloadAsync(path, cancellationToken) switch
            {
                null => new ChatFile.Gone(),
                { } content when content.Length > maxBytes => new ChatFile.TooLarge(),
                { } content => new ChatFile.Read(content),
            };
        }
        catch (ReplyTooLargeException)
        {
            return new ChatFile.TooLarge();
        }
    }

    private async Task<ChatDelivery> SayAsync(
        long person, TelegramText text, IReadOnlyList<IReadOnlyList<ChatButton>> buttons, CancellationToken cancellationToken)
    {
        var outcome = await telegram.SendAsync(person, text, cancellationToken, TelegramKeyboard.Of(buttons));
        if (outcome == TelegramOutcome.Refused && buttons.Any(row => row.Any(button => button.Page is not null)))
        {
            outcome = await telegram.SendAsync(person, text, cancellationToken, TelegramKeyboard.Of(buttons, hasPages: false));
        }

        return Of(outcome);
    }

    private static ChatDelivery Of(TelegramOutcome outcome) => outcome switch
    {
        TelegramOutcome.Sent => ChatDelivery.Sent,
        TelegramOutcome.Closed => ChatDelivery.Closed,
        _ => ChatDelivery.Refused,
    };
}
