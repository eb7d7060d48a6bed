namespace Microsoft.DurableTask;

public sealed class TaskRetryOptions(RetryPolicy policy)
{
    internal RetryPolicy Policy { get; } = policy;
}
