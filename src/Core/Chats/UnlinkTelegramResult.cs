namespace JobFunctions.Core.Chats;

/// <summary>What came of parting an account from its Telegram.</summary>
public enum UnlinkTelegramResult
{
    Done,

    /// <summary>It has none.</summary>
    NotLinked,

    /// <summary>Nobody could sign in to it any more: it has no password and no Google.</summary>
    OnlyWayIn,
}
