using JobFunctions.Core.Workflows;

namespace JobFunctions.Server.Workflows;

/// <summary>A run in the hands of one runner. Every change is conditional on the version last seen, so a runner that lost the run cannot write.</summary>
internal sealed class RunLease
{
    private readonly RunStore _runs;
    private readonly StorePatience _patience;
    private readonly TimeProvider _time;
    private readonly TimeSpan _duration;
    private readonly string _owner;
    private readonly CancellationToken _stopping;
    private StoredRun _stored;

    private RunLease(
        RunStore runs, StorePatience patience, TimeProvider time, TimeSpan duration, string owner, StoredRun stored, CancellationToken stopping)
    {
        _runs = runs;
        _patience = patience;
        _time = time;
        _duration = duration;
        _owner = owner;
        _stopping = stopping;
        _stored = stored;
        WrittenAt = time.GetUtcNow();
    }

    public RunRecord Run => _stored.Run;

    public string Owner => _owner;

    /// <summary>When the run was last written.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    public DateTimeOffset RenewAt => WrittenAt + (_duration / 3);

    /// <summary>Takes a run that is open and free.</summary>
    /// <returns>null when another runner was first.</returns>
    public static async Task<RunLease?> TakeAsync(
        RunStore runs, StorePatience patience, TimeProvider time, TimeSpan duration, string owner, StoredRun free, CancellationToken stopping)
    {
        var taken = free.Run with
        {
            State = WorkflowState.Running,
            Owner = owner,
            LeaseUntil = time.GetUtcNow() + duration,
            Takes = free.Run.Takes + 1,
            WakeAt = null,
        };
        return await patience.CallAsync(() => runs.WriteAsync(taken, free.ETag, CancellationToken.None), stopping) is { } stored
            ? new RunLease(runs, patience, time, duration, owner, stored, stopping)
            : null;
    }

    /// <summary>Makes sure that the lease holds before something is written beside the run.</summary>
    /// <exception cref="LeaseLostException">Another runner has it.</exception>
    public Task HoldAsync(WorkflowProgress? progress) =>
        _time.GetUtcNow() >= RenewAt ? RenewAsync(progress) : Task.CompletedTask;

    /// <exception cref="LeaseLostException">Another runner has it.</exception>
    public Task RenewAsync(WorkflowProgress? progress) =>
        WriteAsync(run => run with { LeaseUntil = _time.GetUtcNow() + _duration, Progress = progress });

    /// <summary>Gives the run back, to be taken at once or when it is due.</summary>
    public async Task ReleaseAsync(WorkflowProgress? progress, DateTimeOffset? wakeAt)
    {
        await WriteAsync(run => run with
        {
            Owner = null,
            LeaseUntil = null,
            Progress = progress,
            WakeAt = run.CancelRequested ? null : wakeAt,
        });
        if (wakeAt is null)
        {
            await CallAsync(() => _runs.ListOpenAsync(Run.InstanceId, Run.Generation, CancellationToken.None));
        }
    }

    /// <summary>Ends the run and takes it out of the index of open ones.</summary>
    public async Task EndAsync(WorkflowState state, string? error, WorkflowProgress? progress)
    {
        var at = _time.GetUtcNow();
        await CallAsync(() => _runs.ListEndedAsync(Run, at, CancellationToken.None));
        await WriteAsync(run => run with
        {
            State = state,
            Error = error,
            Progress = progress,
            FinishedAt = at,
            Owner = null,
            LeaseUntil = null,
            CancelRequested = false,
        });
        await CallAsync(() => _runs.UnlistOpenAsync(Run.InstanceId, Run.Generation, null, CancellationToken.None));
    }

    /// <summary>Looks whether somebody asked for something, such as to cancel.</summary>
    /// <exception cref="LeaseLostException">Another runner has it.</exception>
    public async Task LookAsync()
    {
        var stored = await _patience.CallAsync(() => _runs.FindAsync(Run.InstanceId, CancellationToken.None), _stopping);
        if (stored is null || stored.Run.Owner != _owner || stored.Run.Generation != Run.Generation)
        {
            throw new LeaseLostException(Run.InstanceId);
        }

        _stored = stored;
    }

    private async Task WriteAsync(Func<RunRecord, RunRecord> change)
    {
        while (true)
        {
            var changed = change(_stored.Run);
            if (await _patience.CallAsync(() => _runs.WriteAsync(changed, _stored.ETag, CancellationToken.None), _stopping) is { } stored)
            {
                _stored = stored;
                WrittenAt = _time.GetUtcNow();
                return;
            }

            await LookAsync();
        }
    }

    private Task<bool> CallAsync(Func<Task> call) =>
        _patience.CallAsync(
            async () =>
            {
                await call();
                return true;
            },
            _stopping);
}
