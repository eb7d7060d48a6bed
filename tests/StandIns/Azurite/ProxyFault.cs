namespace JobFunctions.StandIns.Azurite;

/// <summary>What goes wrong with one request on its way to the store.</summary>
public abstract record ProxyFault
{
    private ProxyFault()
    {
    }

    /// <summary>The store answers with an error and does nothing.</summary>
    public sealed record Answer(int Status, string? RetryAfter = null) : ProxyFault;

    /// <summary>The connection breaks before the store sees the request.</summary>
    public sealed record Reset : ProxyFault;

    /// <summary>No reply ever comes, and the store never sees the request.</summary>
    public sealed record Hang : ProxyFault;

    /// <summary>The store does what it was asked, and the reply is lost.</summary>
    /// <param name="Then">What else happens before the caller can try again.</param>
    public sealed record DropReply(Func<Task>? Then = null) : ProxyFault;
}
