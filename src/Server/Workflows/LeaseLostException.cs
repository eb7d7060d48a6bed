namespace JobFunctions.Server.Workflows;

/// <summary>Another runner has the run now; this one stops working on it and writes nothing more.</summary>
internal sealed class LeaseLostException(string instanceId) : Exception($"The run {instanceId} has another owner.");
