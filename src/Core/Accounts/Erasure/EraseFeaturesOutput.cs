namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>Output of <see cref="DeleteAccount.Features"/>: names of erasers in the order to run them.</summary>
public sealed record EraseFeaturesOutput(IReadOnlyList<string> Features);
