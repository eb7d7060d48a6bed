namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>The bot whose login widget signs people in. Section <c>Telegram</c>.</summary>
public sealed class TelegramSignInOptions
{
    public const string SectionName = "Telegram";

    /// <summary>Empty: signing in by Telegram is off.</summary>
    public string BotToken { get; set; } = string.Empty;
}
