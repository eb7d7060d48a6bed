namespace Microsoft.DurableTask.Client;

public class PurgeResult
{
    public int PurgedInstanceCount { get; internal init; }
}
