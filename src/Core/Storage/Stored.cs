namespace JobFunctions.Core.Storage;

/// <summary>A record with the version it was read in.</summary>
public sealed record Stored<T>(T Value, string ETag)
{
    /// <summary>The claim and index rows that this version is known to have, in their stored form.</summary>
    internal string Rows { get; init; } = "";
}
