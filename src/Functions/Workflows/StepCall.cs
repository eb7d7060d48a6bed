namespace JobFunctions.Functions.Workflows;

/// <summary>Input of the activity: which step, with what. Stored in histories, so its members keep their names.</summary>
/// <param name="Input">JSON.</param>
public sealed record StepCall(string Step, string Input);
