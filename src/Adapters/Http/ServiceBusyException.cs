namespace JobFunctions.Adapters.Http;

/// <summary>An outside service did not answer after all tries, or asked for a longer wait; the same call may succeed after <see cref="RetryAfter"/>.</summary>
public sealed class ServiceBusyException : Exception
{
    public ServiceBusyException()
    {
    }

    public ServiceBusyException(string message)
        : base(message)
    {
    }

    public ServiceBusyException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>How long to wait before the next call; 30 seconds unless the service said otherwise.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(30);
}
