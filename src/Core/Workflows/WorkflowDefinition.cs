namespace JobFunctions.Core.Workflows;

/// <summary>A workflow by name, with the kind of its input.</summary>
/// <param name="Name">Letters; the orchestrator's function name on Azure, so it never changes.</param>
public sealed record WorkflowDefinition<TInput>(string Name);
