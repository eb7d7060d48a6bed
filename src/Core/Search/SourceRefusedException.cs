namespace JobFunctions.Core.Search;

/// <summary>A source of vacancies refused for good; the message says to an operator what to change.</summary>
public sealed class SourceRefusedException : Exception
{
    public SourceRefusedException()
    {
    }

    public SourceRefusedException(string message)
        : base(message)
    {
    }

    public SourceRefusedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
