using JobFunctions.Core.Workflows;

namespace JobFunctions.Server.Workflows;

/// <summary>An exception in a few words for an operator, as it is stored.</summary>
internal static class ErrorText
{
    private const int MaxCharacters = 1000;

    public static string Of(Exception exception) => Cut(exception.Message);

    public static string OfRun(Exception exception) => exception switch
    {
        StepFailedException failed => Cut($"Step {failed.StepName}: {failed.Message}"),
        NonDeterministicWorkflowException => Cut(exception.Message),
        _ => Cut($"{exception.GetType().Name}: {exception.Message}"),
    };

    private static string Cut(string text) => text.Length <= MaxCharacters ? text : text[..MaxCharacters];
}
