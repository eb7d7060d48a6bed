namespace JobFunctions.Core.Search;

/// <summary>A source of vacancies is over its limit or down; the same call may succeed after <see cref="RetryAfter"/>.</summary>
public sealed class SourceBusyException : Exception
{
    public SourceBusyException()
    {
    }

    public SourceBusyException(string message)
        : base(message)
    {
    }

    public SourceBusyException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>How long to wait before the next try; 30 seconds unless the source said otherwise.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(30);
}
