using System.Text.Json.Serialization;
using JobFunctions.Core.Chats;

namespace JobFunctions.Adapters.Telegram;

/// <summary>Buttons below a message (Telegram Bot API, "InlineKeyboardMarkup", read 2026-11).</summary>
internal sealed record TelegramKeyboard([property: JsonPropertyName("inline_keyboard")] IReadOnlyList<IReadOnlyList<TelegramKeyboard.Button>> Rows)
{
    /// <param name="hasPages">Whether buttons that open pages are among them: an address that Telegram does not like makes it refuse the whole message.</param>
    /// <returns>null for no buttons.</returns>
    public static TelegramKeyboard? Of(IReadOnlyList<IReadOnlyList<ChatButton>> buttons, bool hasPages = true)
    {
        List<IReadOnlyList<Button>> rows =
        [
            .. buttons.Select(row => row.Where(button => hasPages || button.Page is null)
                .Select(button => new Button(button.Label, button.Page is null ? button.Data : null, button.Page?.AbsoluteUri))
                .ToList())
                .Where(row => row.Count > 0),
        ];
        return rows.Count == 0 ? null : new TelegramKeyboard(rows);
    }

    internal sealed record Button(
        [property: JsonPropertyName("text")] string Text,
        [property: JsonPropertyName("callback_data")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Data,
        [property: JsonPropertyName("url")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Url);
}
