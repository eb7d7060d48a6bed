namespace JobFunctions.StandIns.Workflows;

/// <summary>A workflow does what Durable Functions would hang or fail on.</summary>
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
