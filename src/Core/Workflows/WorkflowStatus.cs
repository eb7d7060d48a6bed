namespace JobFunctions.Core.Workflows;

/// <summary>A run as it stands now.</summary>
/// <param name="Error">Why it failed, for an operator; null unless <see cref="WorkflowState.Failed"/>.</param>
public sealed record WorkflowStatus(
    string InstanceId,
    string Workflow,
    WorkflowState State,
    WorkflowProgress? Progress,
    string? Error,
    DateTimeOffset StartedAt,
    DateTimeOffset? FinishedAt);
