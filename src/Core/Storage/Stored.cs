namespace JobFunctions.Core.Storage;

/// <summary>A record with the version it was read in.</summary>
public sealed record Stored<T>(T Value, string ETag);
