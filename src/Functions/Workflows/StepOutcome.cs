namespace JobFunctions.Functions.Workflows;

/// <summary>Output of the activity. Stored in histories, so its members keep their names.</summary>
/// <param name="Output">JSON; null when the step said that another try is useless.</param>
/// <param name="Failure">Why, in that case; an exception would be tried again, and its type does not arrive everywhere.</param>
public sealed record StepOutcome(string? Output, string? Failure);
