namespace JobFunctions.Core.Storage;

/// <summary>A store did not answer, or asked to come back later; the same call may succeed after <see cref="RetryAfter"/>.</summary>
public sealed class StoreUnavailableException : Exception
{
    public StoreUnavailableException()
        : this("The store did not answer.", null)
    {
    }

    public StoreUnavailableException(string message)
        : this(message, null)
    {
    }

    public StoreUnavailableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>How long to wait before the next try; 5 seconds unless the store said otherwise.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(5);
}
