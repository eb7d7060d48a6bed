namespace JobFunctions.Core.Workflows;

/// <summary>A workflow did not do again what its history says it did, or awaited something that is not its context's.</summary>
public sealed class NonDeterministicWorkflowException : Exception
{
    public NonDeterministicWorkflowException()
    {
    }

    public NonDeterministicWorkflowException(string message)
        : base(message)
    {
    }

    public NonDeterministicWorkflowException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
