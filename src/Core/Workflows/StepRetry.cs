namespace JobFunctions.Core.Workflows;

/// <summary>How often and how soon a failed step is tried again. Waits grow by <see cref="Backoff"/> and carry jitter where the host can.</summary>
public sealed record StepRetry
{
    /// <summary>All attempts, the first one counted; at least 1.</summary>
    public int MaxAttempts { get; init; } = 5;

    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(2);

    public double Backoff { get; init; } = 2;

    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(1);
}
