namespace JobFunctions.Server.Workflows;

internal enum HistoryEventKind
{
    /// <summary>A step or a delay is over.</summary>
    Done,

    /// <summary>A step failed for good.</summary>
    Failed,

    /// <summary>An attempt failed and another one is due.</summary>
    Retry,
}
