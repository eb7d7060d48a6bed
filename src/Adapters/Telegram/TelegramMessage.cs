using System.Text.Json.Serialization;

namespace JobFunctions.Adapters.Telegram;

/// <summary>Body of <c>sendMessage</c>.</summary>
/// <param name="ParseMode">HTML, or null for plain text.</param>
internal sealed record TelegramMessage(
    [property: JsonPropertyName("chat_id")] long ChatId,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("parse_mode")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ParseMode,
    [property: JsonPropertyName("link_preview_options")] TelegramMessage.LinkPreview Preview,
    [property: JsonPropertyName("reply_markup")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] TelegramKeyboard? Keyboard = null)
{
    internal sealed record LinkPreview([property: JsonPropertyName("is_disabled")] bool IsDisabled);
}
