namespace JobFunctions.Core.Search;

/// <summary>Where a search stands.</summary>
public enum SearchState
{
    Queued,
    Running,
    Done,
    Failed,
}
