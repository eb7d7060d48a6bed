namespace JobFunctions.Core.Workflows;

/// <summary>Where a run stands.</summary>
public enum WorkflowState
{
    Queued,
    Running,
    Done,
    Failed,
    Cancelled,
}
