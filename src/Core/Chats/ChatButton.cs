namespace JobFunctions.Core.Chats;

/// <summary>A button below a message: it either sends its data back or opens a page.</summary>
/// <param name="Data">At most <see cref="MaxDataBytes"/> bytes; null for one that opens a page.</param>
public sealed record ChatButton(string Label, string? Data, Uri? Page = null)
{
    /// <summary>Of UTF-8 (Telegram Bot API, "InlineKeyboardButton", read 2026-11).</summary>
    public const int MaxDataBytes = 64;

    /// <summary>Characters that a telephone shows, and more.</summary>
    public const int MaxLabel = 60;
}
