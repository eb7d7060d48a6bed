using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace JobFunctions.Functions.Workflows;

/// <summary>Starts and asks after runs in Durable Functions. The run's id is the orchestration's instance id.</summary>
/// <remarks>
/// That at most one runs for each id is the host's work: host.json sets <c>overridableExistingInstanceStates</c> to <c>NonRunningStates</c>.
/// </remarks>
internal sealed class DurableWorkflowClient(DurableClientHolder durable) : IWorkflowClient
{
    /// <summary>Longest instance id that the Azure Storage back end of Durable Functions takes.</summary>
    private const int MaxIdLength = 100;

    public Task<bool> StartAsync<TInput>(
        WorkflowDefinition<TInput> workflow, string instanceId, TInput input, CancellationToken cancellationToken)
    {
        if (!KeyText.IsKey(instanceId) || instanceId.Length > MaxIdLength)
        {
            throw new ArgumentException($"A run's id is 1-{MaxIdLength} characters of the key alphabet.", nameof(instanceId));
        }

        return ScheduleAsync(workflow.Name, instanceId, WorkflowJson.Write(input), cancellationToken);
    }

    public async Task<WorkflowStatus?> FindAsync(string instanceId, CancellationToken cancellationToken) =>
        await FindAsync(instanceId, withData: true, cancellationToken) is { } run
            ? new WorkflowStatus(
                run.InstanceId,
                run.Name,
                StateOf(run.RuntimeStatus),
                run.ReadCustomStatusAs<WorkflowProgress>(),
                run.FailureDetails?.ErrorMessage,
                run.CreatedAt,
                run.IsCompleted ? run.LastUpdatedAt : null)
            : null;

    /// <summary>Runs all steps again: Durable Functions keeps the results of a failed run only inside that run.</summary>
    public async Task<bool> RetryAsync(string instanceId, CancellationToken cancellationToken) =>
        await FindAsync(instanceId, withData: true, cancellationToken) is { } run
        && StateOf(run.RuntimeStatus) is WorkflowState.Failed or WorkflowState.Cancelled
        && run.ReadInputAs<string>() is { } input
        && await ScheduleAsync(run.Name, instanceId, input, cancellationToken);

    public async Task CancelAsync(string instanceId, CancellationToken cancellationToken)
    {
        if (await FindAsync(instanceId, withData: false, cancellationToken) is { IsCompleted: false })
        {
            await CallAsync(async client =>
            {
                await client.TerminateInstanceAsync(instanceId, new TerminateInstanceOptions(), cancellationToken);
                return true;
            });
        }
    }

    public async Task<bool> DeleteAsync(string instanceId, CancellationToken cancellationToken)
    {
        if (await FindAsync(instanceId, withData: false, cancellationToken) is not { } run)
        {
            return true;
        }

        if (!run.IsCompleted)
        {
            await CancelAsync(instanceId, cancellationToken);
            return false;
        }

        await CallAsync(client => client.PurgeInstanceAsync(instanceId, null, cancellationToken));
        return true;
    }

    private async Task<bool> ScheduleAsync(string workflow, string instanceId, string input, CancellationToken cancellationToken)
    {
        if (await FindAsync(instanceId, withData: false, cancellationToken) is { IsCompleted: false })
        {
            return false;
        }

        try
        {
            await CallAsync(client => client.ScheduleNewOrchestrationInstanceAsync(
                workflow, input, new StartOrchestrationOptions(instanceId), cancellationToken));
            return true;
        }
        catch (StoreUnavailableException)
        {
            // The host refuses an id that is running, and which exception says so is not part of the SDK's contract.
            if (await FindAsync(instanceId, withData: false, cancellationToken) is { IsCompleted: false })
            {
                return false;
            }

            throw;
        }
    }

    private Task<OrchestrationMetadata?> FindAsync(string instanceId, bool withData, CancellationToken cancellationToken) =>
        CallAsync(client => client.GetInstanceAsync(instanceId, withData, cancellationToken));

    /// <summary>The client talks to the host on the same machine, and the host to its storage: whatever fails there may pass.</summary>
    private async Task<T> CallAsync<T>(Func<DurableTaskClient, Task<T>> call)
    {
        var client = durable.Client;
        try
        {
            return await call(client);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or ArgumentException))
        {
            throw new StoreUnavailableException("Durable Functions did not answer.", exception);
        }
    }

    private static WorkflowState StateOf(OrchestrationRuntimeStatus status) => status switch
    {
        OrchestrationRuntimeStatus.Pending => WorkflowState.Queued,
        OrchestrationRuntimeStatus.Completed => WorkflowState.Done,
        OrchestrationRuntimeStatus.Failed => WorkflowState.Failed,
        OrchestrationRuntimeStatus.Terminated => WorkflowState.Cancelled,
        _ => WorkflowState.Running,
    };
}
