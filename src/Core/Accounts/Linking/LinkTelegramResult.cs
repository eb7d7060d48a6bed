namespace JobFunctions.Core.Accounts.Linking;

/// <summary>What became of a link to the bot that somebody opened.</summary>
public abstract record LinkTelegramResult
{
    private LinkTelegramResult()
    {
    }

    /// <summary>The account is that of the person's Telegram, now or since an earlier call.</summary>
    public sealed record Linked(Account Account) : LinkTelegramResult;

    /// <summary>The person's Telegram has another account; the code can still be used.</summary>
    public sealed record HasAnother : LinkTelegramResult;

    /// <summary>The code is none, or it was used, is over, or another came after it.</summary>
    public sealed record Void : LinkTelegramResult;
}
