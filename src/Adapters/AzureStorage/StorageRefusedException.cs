namespace JobFunctions.Adapters.AzureStorage;

/// <summary>The storage account refused a call for good: a wrong key, a missing role, a call it does not know. Trying again does not help.</summary>
public sealed class StorageRefusedException : Exception
{
    public StorageRefusedException()
    {
    }

    public StorageRefusedException(string message)
        : base(message)
    {
    }

    public StorageRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>HTTP status of the refusal; 0 where it never came to a call.</summary>
    public int Status { get; init; }

    /// <summary>The service's word for it, such as <c>AuthenticationFailed</c>; may be empty.</summary>
    public string ErrorCode { get; init; } = "";
}
