using System.Text.Json.Nodes;

namespace JobFunctions.Api.Telegram;

/// <summary>An update as Telegram describes it (core.telegram.org/bots/api, "Update"); what the bot reads of it. Any other member is passed over.</summary>
public sealed record TelegramUpdateBody
{
    /// <summary>The same for a repeat of the update.</summary>
    public long UpdateId { get; init; }

    /// <summary>What somebody wrote: text or a document.</summary>
    public JsonObject? Message { get; init; }

    /// <summary>A press on a button.</summary>
    public JsonObject? CallbackQuery { get; init; }

    internal static TelegramUpdateBody Example { get; } = new()
    {
        UpdateId = 734_000_001,
        Message = new JsonObject
        {
            ["message_id"] = 1,
            ["from"] = new JsonObject { ["id"] = 42, ["is_bot"] = false, ["first_name"] = "Айгерим", ["language_code"] = "ru" },
            ["chat"] = new JsonObject { ["id"] = 42, ["type"] = "private" },
            ["date"] = 1_795_330_800,
            ["text"] = "/start",
        },
    };
}
