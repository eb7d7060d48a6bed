using JobFunctions.Core.Workflows;

namespace JobFunctions.StandIns.Workflows;

/// <summary>What came of a run.</summary>
/// <param name="Error">What the workflow threw; null when it came to its end.</param>
/// <param name="Steps">The steps in the order in which they ended, delays as <c>(delay)</c>.</param>
/// <param name="Progress">What it reported, replays left out.</param>
/// <param name="Replays">How often it ran from its start.</param>
public sealed record ReplayOutcome(Exception? Error, IReadOnlyList<string> Steps, IReadOnlyList<WorkflowProgress> Progress, int Replays);
