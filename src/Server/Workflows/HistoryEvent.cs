namespace JobFunctions.Server.Workflows;

/// <summary>Something that happened to a run, in the order in which the workflow was told.</summary>
internal sealed record HistoryEvent
{
    public required HistoryEventKind Kind { get; init; }

    /// <summary>The how-many-th call of the workflow this is about, from 0.</summary>
    public required int Call { get; init; }

    /// <summary>Name of the step.</summary>
    public required string Step { get; init; }

    /// <summary>Hash of the step's input: the same call with another input is another call.</summary>
    public required string InputHash { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>JSON, for <see cref="HistoryEventKind.Done"/>.</summary>
    public string? Output { get; init; }

    /// <summary>For <see cref="HistoryEventKind.Failed"/> and <see cref="HistoryEventKind.Retry"/>.</summary>
    public string? Message { get; init; }

    /// <summary>Attempts made so far, for <see cref="HistoryEventKind.Retry"/>.</summary>
    public int Attempts { get; init; }

    /// <summary>When the next attempt is due, for <see cref="HistoryEventKind.Retry"/>.</summary>
    public DateTimeOffset? DueAt { get; init; }
}
