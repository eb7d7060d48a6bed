namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>Output of <see cref="DeleteAccount.Finish"/>: nothing to tell.</summary>
public sealed record FinishDeletionOutput;
