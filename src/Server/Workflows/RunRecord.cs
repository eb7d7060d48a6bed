using System.Text.Json.Serialization;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Server.Workflows;

/// <summary>A run as it is stored; every change of it is one conditional write.</summary>
internal sealed record RunRecord
{
    public required string InstanceId { get; init; }

    public required string Workflow { get; init; }

    /// <summary>1 for the first run of the id; raised by every new start and every retry. The history belongs to a generation.</summary>
    public required int Generation { get; init; }

    /// <summary>The first generation whose finished steps still count: its own after a start, an earlier one after a retry.</summary>
    public required int KeptFrom { get; init; }

    public required WorkflowState State { get; init; }

    public required string Input { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public WorkflowProgress? Progress { get; init; }

    public string? Error { get; init; }

    /// <summary>The runner that works on it; null while none does.</summary>
    public string? Owner { get; init; }

    /// <summary>From then on any runner may take it.</summary>
    public DateTimeOffset? LeaseUntil { get; init; }

    /// <summary>How often a runner took this generation.</summary>
    public int Takes { get; init; }

    /// <summary>Nothing is to be done before; null while there is.</summary>
    public DateTimeOffset? WakeAt { get; init; }

    public bool CancelRequested { get; init; }

    /// <summary>Makes the body of every start another one, so that no start takes a rival's success for its own.</summary>
    public required Guid StartedBy { get; init; }

    [JsonIgnore]
    public bool IsOpen => State is WorkflowState.Queued or WorkflowState.Running;

    public bool IsLeased(DateTimeOffset now) => Owner is not null && LeaseUntil > now;
}
