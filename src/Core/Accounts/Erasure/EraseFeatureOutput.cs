namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>Output of <see cref="DeleteAccount.Erase"/>.</summary>
public sealed record EraseFeatureOutput;
