namespace JobFunctions.Server.Workflows;

/// <summary>A run with the version it was read in.</summary>
internal sealed record StoredRun(RunRecord Run, string ETag);
