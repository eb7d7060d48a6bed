namespace JobFunctions.Core.Workflows;

/// <summary>Thrown inside a step when another try is useless; the step fails at once.</summary>
public sealed class PermanentStepException : Exception
{
    public PermanentStepException()
    {
    }

    public PermanentStepException(string message)
        : base(message)
    {
    }

    public PermanentStepException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
