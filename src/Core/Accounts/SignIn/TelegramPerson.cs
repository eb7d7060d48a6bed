namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>Somebody whom Telegram vouched for.</summary>
/// <param name="Proof">The signature, hex: good once.</param>
public sealed record TelegramPerson(long TelegramId, string? FirstName, string? LastName, string Proof, DateTimeOffset SignedAt);
