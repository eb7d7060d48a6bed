using System.Collections.Concurrent;
using JobFunctions.Core.Workflows;

namespace JobFunctions.StandIns.Workflows;

/// <summary>Takes runs and keeps them until a test says that they go on, each by a <see cref="ReplayWorkflowHost"/>.</summary>
/// <param name="services">See <see cref="ReplayWorkflowHost"/>.</param>
public sealed class ReplayWorkflowClient(IServiceProvider services) : IWorkflowClient
{
    private readonly ConcurrentDictionary<string, Func<Task<ReplayOutcome>>> _runs = new();

    /// <summary>Runs what was started, and what that starts, to the end.</summary>
    public async Task RunAllAsync()
    {
        while (!_runs.IsEmpty)
        {
            foreach (var id in _runs.Keys)
            {
                if (_runs.TryRemove(id, out var run) && await run() is { Error: { } error })
                {
                    throw new InvalidOperationException($"The run {id} failed.", error);
                }
            }
        }
    }

    public Task<bool> StartAsync<TInput>(WorkflowDefinition<TInput> workflow, string instanceId, TInput input, CancellationToken cancellationToken) =>
        Task.FromResult(_runs.TryAdd(instanceId, () => new ReplayWorkflowHost(services).RunAsync(workflow, instanceId, input, cancellationToken)));

    public Task<WorkflowStatus?> FindAsync(string instanceId, CancellationToken cancellationToken) => Task.FromResult<WorkflowStatus?>(null);

    public Task<bool> RetryAsync(string instanceId, CancellationToken cancellationToken) => Task.FromResult(false);

    public Task CancelAsync(string instanceId, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<bool> DeleteAsync(string instanceId, CancellationToken cancellationToken) => Task.FromResult(true);
}
