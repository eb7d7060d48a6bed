using System.Text.Json;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace JobFunctions.Functions.Tests.Workflows;

/// <summary>A Durable client over instances in memory, which refuses an id that runs, as the host is set to.</summary>
internal sealed class ScriptedDurableClient() : DurableTaskClient("test")
{
    private readonly Lock _lock = new();

    public Dictionary<string, OrchestrationMetadata> Instances { get; } = [];

    /// <summary>Thrown by the next call.</summary>
    public Exception? Failure { get; set; }

    public PurgeInstancesFilter? Purged { get; private set; }

    public int Scheduled { get; private set; }

    public override Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            ThrowIfFailing();
            var instanceId = options!.InstanceId!;
            if (Instances.TryGetValue(instanceId, out var current) && !current.IsCompleted)
            {
                throw new InvalidOperationException("An instance with this id runs.");
            }

            Scheduled++;
            Instances[instanceId] = new OrchestrationMetadata(orchestratorName, instanceId)
            {
                RuntimeStatus = OrchestrationRuntimeStatus.Pending,
                SerializedInput = JsonSerializer.Serialize(input),
            };
            return Task.FromResult(instanceId);
        }
    }

    public override Task<OrchestrationMetadata?> GetInstanceAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            ThrowIfFailing();
            return Task.FromResult(Instances.GetValueOrDefault(instanceId));
        }
    }

    public override Task TerminateInstanceAsync(string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            Instances[instanceId] = End(Instances[instanceId], OrchestrationRuntimeStatus.Terminated);
            return Task.CompletedTask;
        }
    }

    public override Task<PurgeResult> PurgeInstanceAsync(string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            Instances.Remove(instanceId);
            return Task.FromResult(new PurgeResult());
        }
    }

    public override Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        Purged = filter;
        return Task.FromResult(new PurgeResult());
    }

    public void End(string instanceId, OrchestrationRuntimeStatus status) => Instances[instanceId] = End(Instances[instanceId], status);

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static OrchestrationMetadata End(OrchestrationMetadata instance, OrchestrationRuntimeStatus status) => new(instance.Name, instance.InstanceId)
    {
        RuntimeStatus = status,
        SerializedInput = instance.SerializedInput,
        SerializedCustomStatus = """{"stage":"half","percent":50}""",
        FailureDetails = status == OrchestrationRuntimeStatus.Failed ? new TaskFailureDetails("(unknown)", "It broke.", null, null, null) : null,
        LastUpdatedAt = new DateTimeOffset(2026, 11, 1, 9, 0, 0, TimeSpan.Zero),
    };

    private void ThrowIfFailing()
    {
        if (Failure is { } failure)
        {
            Failure = null;
            throw failure;
        }
    }
}
