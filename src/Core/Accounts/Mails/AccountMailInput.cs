namespace JobFunctions.Core.Accounts.Mails;

/// <summary>Input of <see cref="AccountMail"/>.</summary>
public sealed record AccountMailInput(AccountId AccountId, AccountMailKind Kind);
