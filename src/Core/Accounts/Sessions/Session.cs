namespace JobFunctions.Core.Accounts.Sessions;

/// <summary>A sign-in that goes on: the family of refresh tokens, of which only the newest counts.</summary>
/// <param name="TokenHash">SHA-256 of the newest refresh token, hex: who reads the store cannot use it.</param>
/// <param name="ExpiresAt">When the newest token ends; each refresh moves it on.</param>
public sealed record Session(AccountId AccountId, SessionId Id, string TokenHash, DateTimeOffset StartedAt, DateTimeOffset ExpiresAt);
