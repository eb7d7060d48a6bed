namespace JobFunctions.Core.Workflows;

/// <summary>How far a run is.</summary>
/// <param name="Stage">A lower-case word that a client may show.</param>
/// <param name="Percent">0-100.</param>
public sealed record WorkflowProgress(string Stage, int Percent);
