using System.Collections.Concurrent;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Options;

namespace JobFunctions.Server.Workflows;

/// <summary>Takes up open runs, its own process's at once and others' by looking at the index from time to time.</summary>
internal sealed partial class WorkflowRunner(
    RunStore runs,
    WorkSignal signal,
    StepAttempts attempts,
    IEnumerable<RegisteredWorkflow> workflows,
    IServiceScopeFactory scopes,
    IOptions<WorkflowRunnerOptions> options,
    TimeProvider time,
    ILoggerFactory loggers) : BackgroundService
{
    private readonly Dictionary<string, RegisteredWorkflow> _workflows = workflows.ToDictionary(workflow => workflow.Name, StringComparer.Ordinal);
    private readonly string _owner = Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
    private readonly ILogger _logger = loggers.CreateLogger<WorkflowRunner>();
    private readonly StorePatience _patience = new(time, loggers.CreateLogger<StorePatience>());
    private readonly SemaphoreSlim _places = new(options.Value.MaxRuns);
    private readonly ConcurrentDictionary<string, RunPlace> _running = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string ETag, DateTimeOffset Until)> _notBefore = new(StringComparer.Ordinal);

    public override void Dispose()
    {
        _places.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A start must not wait for the first look at the store, nor the host for either.
        await Task.WhenAll(Task.Run(() => PollAsync(stoppingToken), CancellationToken.None), Task.Run(() => ListenAsync(stoppingToken), CancellationToken.None));
        await Task.WhenAll(_running.Values.Select(place => place.Ended.Task));
    }

    private async Task ListenAsync(CancellationToken stopping)
    {
        try
        {
            await foreach (var (instanceId, run) in signal.ReadAllAsync(stopping))
            {
                Look(instanceId, null, run, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task PollAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(options.Value.PollInterval, time);
        try
        {
            do
            {
                await PollOnceAsync(stopping);
            }
            while (await timer.WaitForNextTickAsync(stopping));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task PollOnceAsync(CancellationToken stopping)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var isWhole = true;
        for (var shard = 0; shard < RunStore.Shards; shard++)
        {
            try
            {
                await PollShardAsync(shard, seen, stopping);
            }
            catch (StoreUnavailableException exception)
            {
                isWhole = false;
                LogPollFailed(_logger, exception);
            }
        }

        foreach (var key in _notBefore.Keys.Where(key => isWhole && !seen.Contains(key)))
        {
            _notBefore.TryRemove(key, out _);
        }
    }

    private async Task PollShardAsync(int shard, HashSet<string> seen, CancellationToken stopping)
    {
        await foreach (var row in runs.ReadOpenAsync(shard, stopping))
        {
            seen.Add(row.Key);
            var isEarly = _notBefore.TryGetValue(row.Key, out var known) && known.ETag == row.ETag && known.Until > time.GetUtcNow();
            if (!isEarly && _places.CurrentCount > 0 && !_running.ContainsKey(row.InstanceId))
            {
                Look(row.InstanceId, row, null, stopping);
            }
        }
    }

    /// <summary>Looks after a run in the background, unless that is going on already.</summary>
    private void Look(string instanceId, OpenRun? row, StoredRun? known, CancellationToken stopping)
    {
        var place = new RunPlace();
        while (!_running.TryAdd(instanceId, place))
        {
            if (_running.TryGetValue(instanceId, out var taken) && taken.AskToLook())
            {
                return;
            }
        }

        _ = Task.Run(() => LookAsync(instanceId, row, known, place, stopping), CancellationToken.None);
    }

    private async Task LookAsync(string instanceId, OpenRun? row, StoredRun? known, RunPlace place, CancellationToken stopping)
    {
        try
        {
            await _places.WaitAsync(stopping);
            try
            {
                do
                {
                    await TakeAsync(instanceId, row, known, place, stopping);
                    known = null;
                }
                while (!place.Leave() && !stopping.IsCancellationRequested);
            }
            finally
            {
                _places.Release();
            }
        }
        catch (LeaseLostException)
        {
            LogLeaseLost(_logger, instanceId);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The store was away while the host stopped: the lease runs out by itself.
        }
        catch (StoreUnavailableException exception)
        {
            LogPollFailed(_logger, exception);
        }
        catch (Exception exception)
        {
            // The last line of defence of a background task: the run stays in the store and is looked at again when its lease is over.
            LogBroken(_logger, instanceId, exception);
        }
        finally
        {
            place.Close();
            _running.TryRemove(instanceId, out _);
            place.Ended.SetResult();
        }
    }

    /// <param name="known">The run as it was just written; where it has changed since, whoever changed it has given a signal of their own.</param>
    private async Task TakeAsync(string instanceId, OpenRun? row, StoredRun? known, RunPlace place, CancellationToken stopping)
    {
        var now = time.GetUtcNow();
        var stored = known ?? await runs.FindAsync(instanceId, stopping);
        if (stored is not { Run.IsOpen: true } open || (row is not null && open.Run.Generation != row.Generation))
        {
            await UnlistAsync(row, stored?.Run, now, stopping);
            return;
        }

        if (open.Run.IsLeased(now) || open.Run.WakeAt > now)
        {
            Remember(row, open.Run.WakeAt ?? open.Run.LeaseUntil);
            return;
        }

        if (!_workflows.TryGetValue(open.Run.Workflow, out var workflow))
        {
            LogUnknown(_logger, open.Run.Workflow, instanceId);
            Remember(row, now + TimeSpan.FromMinutes(1));
            return;
        }

        if (await RunLease.TakeAsync(runs, _patience, time, options.Value.LeaseDuration, _owner, open, stopping) is not { } lease)
        {
            return;
        }

        var execution = new RunExecution(
            workflow, runs, lease, attempts, _patience, scopes, options.Value, time, loggers.CreateLogger<RunExecution>());
        place.Occupy(execution);
        try
        {
            Remember(row, await execution.RunAsync(stopping));
        }
        finally
        {
            place.Occupy(null);
        }
    }

    /// <summary>Removes an index row whose run has ended; one whose run is still to be written gets its time.</summary>
    private async Task UnlistAsync(OpenRun? row, RunRecord? run, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (row is null)
        {
            return;
        }

        var isOver = run is not null && (run.Generation > row.Generation || (run.Generation == row.Generation && !run.IsOpen));
        if (isOver || now - row.At > OpenRun.Grace)
        {
            await runs.UnlistOpenAsync(row.InstanceId, row.Generation, row.ETag, cancellationToken);
        }
    }

    private void Remember(OpenRun? row, DateTimeOffset? until)
    {
        if (row is not null && until is { } time)
        {
            _notBefore[row.Key] = (row.ETag, time);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store is not available; runs are looked for again at the next poll.")]
    private static partial void LogPollFailed(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The run {InstanceId} has another owner; this process leaves it.")]
    private static partial void LogLeaseLost(ILogger logger, string instanceId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Working on the run {InstanceId} broke off.")]
    private static partial void LogBroken(ILogger logger, string instanceId, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "This process knows no workflow {Workflow}; the run {InstanceId} waits for one that does.")]
    private static partial void LogUnknown(ILogger logger, string workflow, string instanceId);
}
