namespace JobFunctions.Core.Accounts.Linking;

/// <summary>A link by which the owner of an account makes it that of their Telegram too. The latest of an account counts.</summary>
/// <param name="CodeHash">SHA-256 of the code, hex: who reads the store cannot use it.</param>
public sealed record TelegramInvitation(AccountId AccountId, string CodeHash, DateTimeOffset ExpiresAt)
{
    /// <summary>The Telegram id of whoever used it; nobody else may from then on.</summary>
    public long? TakenBy { get; init; }

    /// <summary>How often a wrong code came; at <see cref="MaxFailures"/> it is void.</summary>
    public int Failures { get; init; }

    public const int MaxFailures = 5;

    /// <summary>Whether somebody with the right code may use it.</summary>
    public bool IsOpenTo(long person, DateTimeOffset now) => ExpiresAt > now && Failures < MaxFailures && (TakenBy ?? person) == person;
}
