namespace JobFunctions.Core.Workflows;

/// <summary>The work of a step: the only place of a workflow that may touch stores, services, the clock and chance.</summary>
public interface IStep<in TInput, TOutput>
{
    /// <summary>Does the work once; may be called again with the same input after a crash, a timeout or a failure.</summary>
    Task<TOutput> RunAsync(TInput input, CancellationToken cancellationToken);
}
