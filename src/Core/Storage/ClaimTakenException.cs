namespace JobFunctions.Core.Storage;

/// <summary>A change was refused because another record holds a value that it claims; trying again does not help.</summary>
public sealed class ClaimTakenException : Exception
{
    public ClaimTakenException()
        : this("")
    {
    }

    public ClaimTakenException(string claimName)
        : this(claimName, null)
    {
    }

    public ClaimTakenException(string claimName, Exception? innerException)
        : base($"Another record holds the value of the claim '{claimName}'.", innerException) => ClaimName = claimName;

    public string ClaimName { get; }
}
