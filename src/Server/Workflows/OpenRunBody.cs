namespace JobFunctions.Server.Workflows;

/// <summary>What an index row says besides its key.</summary>
internal sealed record OpenRunBody(string InstanceId, int Generation, DateTimeOffset At);
