namespace JobFunctions.Server.Workflows;

/// <summary>A workflow did not do again what its history says it did, or awaited something that is not its context's.</summary>
internal sealed class NonDeterministicWorkflowException(string message) : Exception(message);
