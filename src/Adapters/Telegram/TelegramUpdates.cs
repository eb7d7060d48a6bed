using System.Text.Json;
using JobFunctions.Core.Chats;

namespace JobFunctions.Adapters.Telegram;

/// <summary>Reads updates (Telegram Bot API, "Update", read 2026-11): what people do in their own chats with the bot. Everything else is passed over.</summary>
internal static class TelegramUpdates
{
    /// <summary>The kinds that are asked for.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["message", "callback_query"];

    private const int MaxName = 256;
    private const int MaxFileId = 512;
    private const int MaxTag = 35;

    private static readonly string[] Unreadable = ["photo", "voice", "audio", "video", "video_note", "sticker", "animation", "location", "contact", "poll"];

    /// <returns>null for what the bot has nothing to do with.</returns>
    public static ChatUpdate? Read(JsonElement update, DateTimeOffset now)
    {
        if (Number(update, "update_id") is not (>= 0 and var id))
        {
            return null;
        }

        if (Member(update, "message", JsonValueKind.Object) is { } message)
        {
            return PersonOf(message, message) is { } person && EventOf(message) is { } said ? Of(id, person, said, now) : null;
        }

        if (Member(update, "callback_query", JsonValueKind.Object) is { } press
            && Text(press, "id", MaxName) is { Length: > 0 } call
            && Text(press, "data", ChatButton.MaxDataBytes) is { } data)
        {
            var below = Member(press, "message", JsonValueKind.Object) ?? default;
            return PersonOf(press, below) is { } person ? Of(id, person, new ChatEvent.Pressed(data, call, Number(below, "message_id") ?? 0), now) : null;
        }

        return null;
    }

    /// <returns>null where there is none of the kind.</returns>
    public static JsonElement? Member(JsonElement parent, string name, JsonValueKind kind) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var member) && member.ValueKind == kind ? member : null;

    /// <returns>null where there is none, or it is broken; cut where it is too long.</returns>
    public static string? Text(JsonElement parent, string name, int maxLength)
    {
        if (Member(parent, name, JsonValueKind.String) is not { } member)
        {
            return null;
        }

        try
        {
            var text = member.GetString() ?? "";
            return text.Length > maxLength ? text[..maxLength] : text;
        }
        catch (InvalidOperationException)
        {
            // Half a character, which no text can hold.
            return null;
        }
    }

    /// <returns>null where there is none, or it is no whole number within range.</returns>
    public static long? Number(JsonElement parent, string name) =>
        Member(parent, name, JsonValueKind.Number) is { } member && member.TryGetInt64(out var number) ? number : null;

    private static ChatUpdate Of(long id, JsonElement person, ChatEvent what, DateTimeOffset now) => new(
        id,
        Number(person, "id").GetValueOrDefault(),
        what,
        Text(person, "first_name", MaxName),
        Text(person, "last_name", MaxName),
        Text(person, "language_code", MaxTag),
        now);

    /// <summary>The sender, where it is a person in their own chat with the bot: it has their number.</summary>
    private static JsonElement? PersonOf(JsonElement sent, JsonElement message) =>
        Member(sent, "from", JsonValueKind.Object) is { } person
        && Number(person, "id") is > 0 and var id
        && Member(person, "is_bot", JsonValueKind.True) is null
        && Member(message, "chat", JsonValueKind.Object) is { } chat
        && Text(chat, "type", MaxName) == "private"
        && Number(chat, "id") == id
            ? person
            : null;

    private static ChatEvent? EventOf(JsonElement message)
    {
        if (Text(message, "text", ChatEvent.MaxText) is { } text)
        {
            return new ChatEvent.Said(text);
        }

        if (Member(message, "document", JsonValueKind.Object) is { } file)
        {
            return Text(file, "file_id", MaxFileId) is { Length: > 0 } id ? new ChatEvent.SentFile(id, Text(file, "file_name", MaxName) ?? "", Number(file, "file_size")) : null;
        }

        return message.EnumerateObject().Any(member => Unreadable.Contains(member.Name)) ? new ChatEvent.SentOther() : null;
    }
}
