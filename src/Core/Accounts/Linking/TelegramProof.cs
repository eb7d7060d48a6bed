namespace JobFunctions.Core.Accounts.Linking;

/// <summary>What is left of a code once it came: enough to hold it against the invitation, and nothing to use it by. Part of stored records.</summary>
/// <param name="CodeHash">As <see cref="TelegramInvitation.CodeHash"/>.</param>
public sealed record TelegramProof(AccountId AccountId, string CodeHash);
