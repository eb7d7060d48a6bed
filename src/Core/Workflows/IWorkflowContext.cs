namespace JobFunctions.Core.Workflows;

/// <summary>All that a workflow may touch.</summary>
public interface IWorkflowContext
{
    /// <summary>The id that the run was started with.</summary>
    string InstanceId { get; }

    /// <summary>The same at every replay of the same point.</summary>
    DateTimeOffset UtcNow { get; }

    /// <exception cref="StepFailedException">The step failed for good.</exception>
    Task<TOutput> StepAsync<TInput, TOutput>(StepDefinition<TInput, TOutput> step, TInput input);

    /// <summary>Waits, also over a restart of the process.</summary>
    Task DelayAsync(TimeSpan delay);

    /// <summary>Tells how far the run is; never falls, and a replay tells nothing twice.</summary>
    void ReportProgress(WorkflowProgress progress);
}
