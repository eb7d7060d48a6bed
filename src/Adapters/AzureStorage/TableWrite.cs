namespace JobFunctions.Adapters.AzureStorage;

/// <summary>What became of a write of a row.</summary>
/// <param name="ETag">The row's new etag; null where the condition did not hold at the last try.</param>
/// <param name="IsSentTwice">An earlier try was sent and its reply lost, so a condition that fails may fail for our own write.</param>
internal readonly record struct TableWrite(string? ETag, bool IsSentTwice);
