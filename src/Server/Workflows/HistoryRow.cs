namespace JobFunctions.Server.Workflows;

/// <summary>One write of a run's history: what happened since the write before. A row without events is the fence of a new owner.</summary>
/// <param name="Owner">Who wrote it.</param>
internal sealed record HistoryRow(string Owner, IReadOnlyList<HistoryEvent> Events);
