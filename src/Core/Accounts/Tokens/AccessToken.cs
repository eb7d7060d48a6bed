namespace JobFunctions.Core.Accounts.Tokens;

/// <summary>What an access token says of its bearer.</summary>
/// <param name="Epoch">The account's <see cref="Account.TokenEpoch"/> when it was issued; an older one than the account's is void.</param>
public sealed record AccessToken(AccountId AccountId, AccountRole Role, int Epoch, DateTimeOffset IssuedAt, DateTimeOffset ExpiresAt);
