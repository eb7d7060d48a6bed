namespace JobFunctions.Core.Accounts.OneTimeTokens;

/// <summary>A link that went out by e-mail and has not been opened. The latest of an account and purpose counts.</summary>
/// <param name="Email">The address it went to; an account that has changed its address since is not verified by it.</param>
/// <param name="TokenHash">SHA-256 of the token, hex: who reads the store cannot use it.</param>
public sealed record OneTimeToken(
    AccountId AccountId, OneTimeTokenPurpose Purpose, string Email, string TokenHash, DateTimeOffset ExpiresAt)
{
    public bool IsUsed { get; init; }
}
