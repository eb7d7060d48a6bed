namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>Output of <see cref="DeleteAccount.Features"/>.</summary>
/// <param name="Features">Names of erasers in the order to run them.</param>
/// <param name="Settle">See <see cref="DeletionOptions.Settle"/>.</param>
public sealed record EraseFeaturesOutput(IReadOnlyList<string> Features, TimeSpan Settle);
