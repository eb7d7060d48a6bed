using System.Collections.Concurrent;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Tests.Search;

/// <summary>Keeps what was started, and runs nothing.</summary>
internal sealed class RecordingWorkflowClient : IWorkflowClient
{
    private readonly ConcurrentDictionary<string, WorkflowStatus> _runs = new();

    public IEnumerable<string> Started => _runs.Keys;

    public void Report(string instanceId, WorkflowProgress progress) =>
        _runs[instanceId] = _runs[instanceId] with { Progress = progress };

    public Task<bool> StartAsync<TInput>(
        WorkflowDefinition<TInput> workflow, string instanceId, TInput input, CancellationToken cancellationToken) =>
        Task.FromResult(_runs.TryAdd(
            instanceId,
            new WorkflowStatus(instanceId, workflow.Name, WorkflowState.Running, null, null, DateTimeOffset.UnixEpoch, null)));

    public Task<WorkflowStatus?> FindAsync(string instanceId, CancellationToken cancellationToken) =>
        Task.FromResult(_runs.GetValueOrDefault(instanceId));

    public Task<bool> RetryAsync(string instanceId, CancellationToken cancellationToken) => Task.FromResult(false);

    public Task CancelAsync(string instanceId, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<bool> DeleteAsync(string instanceId, CancellationToken cancellationToken) => Task.FromResult(true);
}
