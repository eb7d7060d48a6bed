namespace JobFunctions.Adapters.Telegram;

/// <summary>The bot that writes to people, and talks to them. Section <c>Telegram</c>; off while <see cref="BotToken"/> is empty.</summary>
public sealed class TelegramOptions
{
    public const string SectionName = "Telegram";

    /// <summary>The host of the Bot API.</summary>
    public Uri BaseUrl { get; set; } = new("https://api.telegram.org/");

    /// <summary>As BotFather gave it: <c>123456:ABC-DEF</c>. A secret, part of every address that is called.</summary>
    public string BotToken { get; set; } = string.Empty;

    /// <summary>Proves that a caller of the webhook is Telegram: 16-256 letters, digits, - and _. Empty: the webhook is off.</summary>
    public string WebhookSecret { get; set; } = string.Empty;

    /// <summary>
    /// The address of the webhook as the world reaches it, which is then made known to Telegram at every start:
    /// <c>https://HOST/api/v1/telegram/webhook</c>. Null: somebody else makes it known.
    /// </summary>
    public Uri? WebhookUrl { get; set; }

    /// <summary>
    /// Whether the one-process server asks Telegram for what people write, in place of a webhook. Not by itself: a bot gives each update to one who
    /// asks, so a program that has the same bot would miss what people write to it.
    /// </summary>
    public bool Polling { get; set; }

    internal bool IsEnabled => BotToken.Length > 0;

    internal bool HasWebhook => IsEnabled && WebhookSecret.Length > 0;
}
