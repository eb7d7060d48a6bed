namespace JobFunctions.StandIns.Storage;

/// <summary>The process that made this call has ended, as far as the test goes.</summary>
public sealed class StoppedException : Exception
{
    public StoppedException()
        : base("The writer was stopped here.")
    {
    }

    public StoppedException(string message)
        : base(message)
    {
    }

    public StoppedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
