namespace JobFunctions.Api.Telegram;

/// <summary>Whether an account is that of somebody's Telegram too.</summary>
internal sealed record TelegramLinkReply(bool IsLinked);
