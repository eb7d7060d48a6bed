namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>Input of <see cref="DeleteAccount.Erase"/>.</summary>
public sealed record EraseFeatureInput(AccountId AccountId, string Feature);
