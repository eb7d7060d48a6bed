using System.Text.Json.Serialization;

namespace JobFunctions.Adapters.Telegram;

/// <summary>Bodies of the calls besides <c>sendMessage</c> (core.telegram.org/bots/api, read 2026-11).</summary>
internal static class TelegramBodies
{
    internal sealed record AnswerCallbackQuery(
        [property: JsonPropertyName("callback_query_id")] string Id,
        [property: JsonPropertyName("text")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Text);

    internal sealed record EditMessageReplyMarkup(
        [property: JsonPropertyName("chat_id")] long ChatId,
        [property: JsonPropertyName("message_id")] long MessageId,
        [property: JsonPropertyName("reply_markup")] TelegramKeyboard Keyboard);

    internal sealed record GetMe;

    internal sealed record GetFile([property: JsonPropertyName("file_id")] string Id);

    internal sealed record SetWebhook(
        [property: JsonPropertyName("url")] string Url,
        [property: JsonPropertyName("secret_token")] string Secret,
        [property: JsonPropertyName("max_connections")] int MaxConnections,
        [property: JsonPropertyName("allowed_updates")] IReadOnlyList<string> Kinds);

    internal sealed record SetMyCommands(
        [property: JsonPropertyName("commands")] IReadOnlyList<Command> Commands,
        [property: JsonPropertyName("language_code")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Language);

    internal sealed record Command([property: JsonPropertyName("command")] string Name, [property: JsonPropertyName("description")] string Description);

    /// <param name="Offset">The lowest number to get; those below are taken as dealt with.</param>
    /// <param name="Timeout">Seconds to wait for the first.</param>
    internal sealed record GetUpdates(
        [property: JsonPropertyName("offset")] long Offset,
        [property: JsonPropertyName("timeout")] int Timeout,
        [property: JsonPropertyName("allowed_updates")] IReadOnlyList<string> Kinds);
}
