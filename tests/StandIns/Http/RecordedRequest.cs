namespace JobFunctions.StandIns.Http;

/// <summary>A request that a stand-in got.</summary>
/// <param name="Path">As sent, with a slash at the start.</param>
/// <param name="Query">With its question mark; empty where there is none.</param>
/// <param name="At">When it arrived, by the stand-in's clock.</param>
/// <param name="Concurrent">Requests under way when it arrived, itself counted.</param>
/// <param name="Status">Status of the answer; 0 while there is none or the connection was broken off.</param>
public sealed record RecordedRequest(string Method, string Path, string Query, DateTimeOffset At, int Concurrent, int Status)
{
    public required IReadOnlyDictionary<string, string> Headers { get; init; }
}
