namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>Input of <see cref="DeleteAccount"/>.</summary>
public sealed record DeleteAccountInput(AccountId AccountId);
