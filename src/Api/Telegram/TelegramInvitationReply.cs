namespace JobFunctions.Api.Telegram;

/// <summary>Where to open the bot so that the account becomes that of the person's Telegram too.</summary>
/// <param name="Link">Works once, for the first who opens it.</param>
internal sealed record TelegramInvitationReply(Uri Link, DateTimeOffset ExpiresAt);
