namespace JobFunctions.Adapters.Telegram;

/// <summary>The bot that writes to people. Section <c>Telegram</c>; off while <see cref="BotToken"/> is empty.</summary>
public sealed class TelegramOptions
{
    public const string SectionName = "Telegram";

    /// <summary>The host of the Bot API.</summary>
    public Uri BaseUrl { get; set; } = new("https://api.telegram.org/");

    /// <summary>As BotFather gave it: <c>123456:ABC-DEF</c>. A secret, part of every address that is called.</summary>
    public string BotToken { get; set; } = string.Empty;

    internal bool IsEnabled => BotToken.Length > 0;
}
