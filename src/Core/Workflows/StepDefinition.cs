namespace JobFunctions.Core.Workflows;

/// <summary>A named step of a workflow. Its work may run more than once, so it must be idempotent.</summary>
/// <typeparam name="TInput">A small named record, readable by the next release; bulky data is passed by the name of a blob or record.</typeparam>
/// <typeparam name="TOutput">As the input. Expected outcomes are data in it; an exception means "try again, then fail".</typeparam>
/// <param name="Name">Unique over all workflows; part of the stored history, so it never changes.</param>
public sealed record StepDefinition<TInput, TOutput>(string Name)
{
    public StepRetry Retry { get; init; } = new();

    /// <summary>Longest time of one attempt.</summary>
    /// <value>2 minutes by default.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);
}
