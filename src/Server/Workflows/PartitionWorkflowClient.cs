using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Server.Workflows;

/// <summary>Starts runs by writing them into the store, where whichever process has room takes them up.</summary>
internal sealed class PartitionWorkflowClient(RunStore runs, WorkSignal signal, TimeProvider time) : IWorkflowClient
{
    /// <summary>Leaves room for what the index adds to an id.</summary>
    private const int MaxIdLength = 300;

    public async Task<bool> StartAsync<TInput>(
        WorkflowDefinition<TInput> workflow, string instanceId, TInput input, CancellationToken cancellationToken)
    {
        if (!KeyText.IsKey(instanceId) || instanceId.Length > MaxIdLength)
        {
            throw new ArgumentException($"A run's id is 1-{MaxIdLength} characters of the key alphabet.", nameof(instanceId));
        }

        var json = WorkflowJson.Write(input);
        while (true)
        {
            var current = await runs.FindAsync(instanceId, cancellationToken);
            if (current is { Run.IsOpen: true })
            {
                await RelistAsync(current.Run, cancellationToken);
                return false;
            }

            var now = time.GetUtcNow();
            var generation = (current?.Run.Generation ?? 0) + 1;
            var run = new RunRecord
            {
                InstanceId = instanceId,
                Workflow = workflow.Name,
                Generation = generation,
                KeptFrom = generation,
                State = WorkflowState.Queued,
                Input = json,
                StartedAt = now,
                StartedBy = Guid.CreateVersion7(now),
            };
            if (await OpenAsync(run, current?.ETag, cancellationToken))
            {
                await DropBeforeAsync(run, current?.Run, cancellationToken);
                return true;
            }

            if (await runs.FindAsync(instanceId, cancellationToken) is { } rival && rival.Run.Generation >= generation)
            {
                return false;
            }
        }
    }

    public async Task<WorkflowStatus?> FindAsync(string instanceId, CancellationToken cancellationToken) =>
        KeyText.IsKey(instanceId) && await runs.FindAsync(instanceId, cancellationToken) is { Run: var run }
            ? new WorkflowStatus(run.InstanceId, run.Workflow, run.State, run.Progress, run.Error, run.StartedAt, run.FinishedAt)
            : null;

    public async Task<bool> RetryAsync(string instanceId, CancellationToken cancellationToken)
    {
        if (await runs.FindAsync(instanceId, cancellationToken) is not { Run.State: WorkflowState.Failed or WorkflowState.Cancelled } ended)
        {
            return false;
        }

        var run = ended.Run with
        {
            Generation = ended.Run.Generation + 1,
            State = WorkflowState.Queued,
            FinishedAt = null,
            Error = null,
            Owner = null,
            LeaseUntil = null,
            Takes = 0,
            WakeAt = null,
            CancelRequested = false,
            StartedBy = Guid.CreateVersion7(time.GetUtcNow()),
        };
        return await OpenAsync(run, ended.ETag, cancellationToken);
    }

    public async Task CancelAsync(string instanceId, CancellationToken cancellationToken)
    {
        while (await runs.FindAsync(instanceId, cancellationToken) is { Run: { IsOpen: true, CancelRequested: false } } current)
        {
            var asked = current.Run with { CancelRequested = true, WakeAt = null };
            if (await runs.WriteAsync(asked, current.ETag, cancellationToken) is not null)
            {
                await runs.ListOpenAsync(asked.InstanceId, asked.Generation, cancellationToken);
                signal.Post(instanceId);
                return;
            }
        }
    }

    public async Task<bool> DeleteAsync(string instanceId, CancellationToken cancellationToken)
    {
        if (await runs.FindAsync(instanceId, cancellationToken) is not { } stored)
        {
            return true;
        }

        if (stored.Run.IsOpen)
        {
            await CancelAsync(instanceId, cancellationToken);
            return false;
        }

        // The history first: a run without its history can be deleted again, a history without its run would be forgotten.
        await runs.DeleteHistoryAsync(instanceId, stored.Run.Generation + 1, cancellationToken);
        await runs.UnlistEndedAsync(stored.Run, cancellationToken);
        return await runs.DeleteRunAsync(stored, cancellationToken);
    }

    /// <summary>A new start needs nothing of the runs of the id before it. What stays after a crash goes with the clean-up.</summary>
    private async Task DropBeforeAsync(RunRecord run, RunRecord? ended, CancellationToken cancellationToken)
    {
        if (ended is not null)
        {
            await runs.DeleteHistoryAsync(run.InstanceId, run.Generation, cancellationToken);
            await runs.UnlistEndedAsync(ended, cancellationToken);
        }
    }

    /// <summary>The index row goes first: a run that is not listed would never be found.</summary>
    private async Task<bool> OpenAsync(RunRecord run, string? etag, CancellationToken cancellationToken)
    {
        var listedAt = time.GetUtcNow();
        await runs.ListOpenAsync(run.InstanceId, run.Generation, cancellationToken);
        if (await runs.WriteAsync(run, etag, cancellationToken) is not { } written)
        {
            return false;
        }

        if (time.GetUtcNow() - listedAt > OpenRun.Grace / 2)
        {
            await runs.ListOpenAsync(run.InstanceId, run.Generation, cancellationToken);
        }

        signal.Post(run.InstanceId, written);
        return true;
    }

    /// <summary>A starter that stalled between its two writes may have left a run whose index row was cleaned away.</summary>
    private async Task RelistAsync(RunRecord run, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (!run.IsLeased(now) && run.WakeAt is null && now - run.StartedAt > OpenRun.Grace / 2)
        {
            await runs.ListOpenAsync(run.InstanceId, run.Generation, cancellationToken);
            signal.Post(run.InstanceId);
        }
    }
}
