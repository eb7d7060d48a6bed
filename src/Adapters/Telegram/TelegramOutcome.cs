namespace JobFunctions.Adapters.Telegram;

/// <summary>What became of a message.</summary>
internal enum TelegramOutcome
{
    Sent,

    /// <summary>The person lets the bot write no more, or never did.</summary>
    Closed,

    /// <summary>Its HTML is none.</summary>
    Unreadable,

    /// <summary>It will not be taken as it is.</summary>
    Refused,
}
