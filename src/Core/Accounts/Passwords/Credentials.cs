namespace JobFunctions.Core.Accounts.Passwords;

/// <summary>The password of an account. Apart from it, so that no list, export or log of accounts can hold it.</summary>
public sealed record Credentials(AccountId AccountId, string PasswordHash, DateTimeOffset ChangedAt);
