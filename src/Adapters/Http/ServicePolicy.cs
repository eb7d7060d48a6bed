namespace JobFunctions.Adapters.Http;

/// <summary>How one outside service is called, over all callers of the process.</summary>
public sealed record ServicePolicy
{
    /// <summary>Name of the service: of its <see cref="HttpClient"/>, and in logs.</summary>
    public required string Name { get; init; }

    /// <summary>Requests that start in a second, spread evenly; above 0. Tries after the first count as well.</summary>
    public double RequestsPerSecond { get; init; } = 3;

    /// <summary>Requests under way at one moment, until the last byte of their replies.</summary>
    public int MaxConcurrent { get; init; } = 10;

    /// <summary>How long each of the <see cref="MaxConcurrent"/> places stays empty behind a reply.</summary>
    /// <remarks>
    /// A request arrives before its reply, so with a second no more than <see cref="MaxConcurrent"/> arrive within any second, however unevenly this machine or
    /// the way there lets them through: <see cref="RequestsPerSecond"/> alone only says when they start.
    /// </remarks>
    public TimeSpan Rest { get; init; }

    /// <summary>Tries of one request, the first one counted; at least 1.</summary>
    public int MaxTries { get; init; } = 8;

    /// <summary>Longest time of one try, from the sent request to the last byte of the reply; waiting for a turn is not counted.</summary>
    public TimeSpan TryTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Middle of the wait before the second try; later waits double, with jitter.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Longest wait between two tries that the service did not ask for itself.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Longest <c>Retry-After</c> that is waited out; for a longer one the caller is told to come back.</summary>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Largest body of a reply, in bytes after decompression.</summary>
    public int MaxReplyBytes { get; init; } = 16 * 1024 * 1024;
}
