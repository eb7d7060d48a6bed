namespace JobFunctions.Core.Workflows;

/// <summary>A step failed for good: its attempts are used up, or it said that another try is useless.</summary>
/// <remarks>A workflow may catch it to go on or to record the failure; it must not read more out of it than <see cref="StepName"/> and the message.</remarks>
public sealed class StepFailedException : Exception
{
    public StepFailedException()
        : this("", "")
    {
    }

    public StepFailedException(string message)
        : this("", message)
    {
    }

    public StepFailedException(string message, Exception? innerException)
        : base(message, innerException) => StepName = "";

    public StepFailedException(string stepName, string message)
        : base(message) => StepName = stepName;

    public string StepName { get; }
}
