namespace JobFunctions.Core.Workflows;

/// <summary>Starts and asks after runs of workflows.</summary>
public interface IWorkflowClient
{
    /// <summary>Starts a run; at most one runs for each id, whatever number of callers and instances there are.</summary>
    /// <param name="instanceId">Of the key alphabet (<see cref="Storage.KeyText"/>); an id whose run has ended may be started anew.</param>
    /// <returns>False when a run with this id is going on: that is the one.</returns>
    Task<bool> StartAsync<TInput>(WorkflowDefinition<TInput> workflow, string instanceId, TInput input, CancellationToken cancellationToken);

    /// <returns>null for an id that was never started, or whose run ended longer ago than the host keeps (30 days).</returns>
    Task<WorkflowStatus?> FindAsync(string instanceId, CancellationToken cancellationToken);

    /// <summary>
    /// Starts a failed or cancelled run again with the input it had. Steps that succeeded are not run again where the host can keep them;
    /// on Azure all are.
    /// </summary>
    /// <returns>False when there is no such run, or it has neither failed nor been cancelled.</returns>
    Task<bool> RetryAsync(string instanceId, CancellationToken cancellationToken);

    /// <summary>Asks a run to end after the steps that are going on; one that has ended stays as it is.</summary>
    Task CancelAsync(string instanceId, CancellationToken cancellationToken);

    /// <summary>Deletes what is kept of a run: its input, what its steps gave, how it ended. One that is going on is asked to end first.</summary>
    /// <returns>False while the run is going on: ask again. True once nothing is kept of the id.</returns>
    Task<bool> DeleteAsync(string instanceId, CancellationToken cancellationToken);
}
