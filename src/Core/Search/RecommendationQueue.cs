using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Search;

/// <summary>What a person is served one by one. One conditional write of it serves one vacancy, so none is served twice.</summary>
/// <param name="LatestSearchId">The search started last; its outcome is what the person waits for.</param>
/// <param name="SearchId">The search that filled the queue; null before the first.</param>
/// <param name="Entries">Best first.</param>
/// <param name="Next">Index of the entry to serve next; those before it were served.</param>
public sealed record RecommendationQueue(
    AccountId AccountId, SearchId LatestSearchId, SearchId? SearchId, IReadOnlyList<QueueEntry> Entries, int Next)
{
    /// <summary>What was last taken at once; null where nothing was.</summary>
    public ServedBatch? Batch { get; init; }

    /// <summary>What a call with a name was served last; null where none was.</summary>
    public ServedCall? LastServed { get; init; }

    public int Remaining => Entries.Count - Next;
}
