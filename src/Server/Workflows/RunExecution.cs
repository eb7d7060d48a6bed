using System.Threading.Channels;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Server.Workflows;

/// <summary>Works on one run from the moment its lease is taken until it ends, waits for long, or the process stops.</summary>
/// <remarks>One loop owns all state; steps run beside it and report to its inbox.</remarks>
internal sealed partial class RunExecution(
    RegisteredWorkflow workflow,
    RunStore runs,
    RunLease lease,
    StepAttempts attempts,
    StorePatience patience,
    IServiceScopeFactory scopes,
    WorkflowRunnerOptions options,
    TimeProvider time,
    ILogger logger)
{
    private static readonly TimeSpan ClockLeap = TimeSpan.FromMilliseconds(100);

    private readonly Channel<StepEnd?> _inbox = Channel.CreateUnbounded<StepEnd?>();
    private readonly WorkflowReplay _replay = new(lease.Run);
    private readonly List<Task> _running = [];
    private volatile bool _isAskedToLook;

    /// <summary>Says that the stored run may have changed.</summary>
    public void AskToLook()
    {
        _isAskedToLook = true;
        Wake();
    }

    /// <returns>When the run is to be taken again; null when it has ended or is anybody's at once.</returns>
    /// <exception cref="LeaseLostException">Another runner has the run.</exception>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken stopping)
    {
        using var steps = new CancellationTokenSource();
        await using var scope = scopes.CreateAsyncScope();
        await using var timer = time.CreateTimer(_ => Wake(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        await using var stop = stopping.Register(() =>
        {
            steps.Cancel();
            Wake();
        });
        try
        {
            var history = await RunHistory.LoadAsync(runs, lease, patience, stopping);
            return await RunCoreAsync(history, scope.ServiceProvider, timer, steps.Token, stopping);
        }
        catch (NonDeterministicWorkflowException exception)
        {
            await EndAsync(WorkflowState.Failed, exception);
            return null;
        }
        finally
        {
            await steps.CancelAsync();
            await Task.WhenAll(_running);
        }
    }

    private async Task<DateTimeOffset?> RunCoreAsync(
        RunHistory history, IServiceProvider services, ITimer timer, CancellationToken stepToken, CancellationToken stopping)
    {
        _replay.Start(workflow, services, lease.Run.Input);
        foreach (var happened in history.Events)
        {
            _replay.Deliver(happened);
        }

        while (!_replay.IsOver)
        {
            var isEnding = stopping.IsCancellationRequested || lease.Run.CancelRequested;
            if (!isEnding && WithoutStep(history) is { Count: > 0 } happened)
            {
                await TellAsync(history, happened);
                continue;
            }

            if (!isEnding)
            {
                StartSteps(stepToken);
            }

            if (!_replay.Pending.Any(call => call.IsRunning))
            {
                if (lease.Run.CancelRequested)
                {
                    await EndAsync(WorkflowState.Cancelled, null);
                    return null;
                }

                var wakeAt = _replay.Pending.Min(call => call.DueAt);
                if (stopping.IsCancellationRequested || wakeAt - time.GetUtcNow() > options.ParkAfter)
                {
                    await lease.ReleaseAsync(_replay.Progress, stopping.IsCancellationRequested ? null : wakeAt);
                    return stopping.IsCancellationRequested ? null : lease.Run.WakeAt;
                }
            }

            await WaitAsync(timer, isEnding);
            await TellAsync(history, Drain(stepToken));
        }

        await EndAsync(_replay.Error is null ? WorkflowState.Done : WorkflowState.Failed, _replay.Error);
        return null;
    }

    /// <summary>What happens without running anything: delays that are over, steps that an earlier try of the run has done.</summary>
    private List<HistoryEvent> WithoutStep(RunHistory history)
    {
        var now = time.GetUtcNow();
        var happened = new List<HistoryEvent>();
        foreach (var call in _replay.Pending.Where(call => !call.IsRunning && call.Attempts == 0))
        {
            if (history.TakeKept(call) is { } kept)
            {
                happened.Add(kept);
            }
            else if (call.IsDelay && call.DueAt <= now)
            {
                happened.Add(call.Happened(HistoryEventKind.Done, now) with { Output = WorkflowJson.Write(true) });
            }
        }

        return [.. happened.OrderBy(one => one.At)];
    }

    private void StartSteps(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var call in _replay.Pending.Where(call => !call.IsRunning && !call.IsDelay && !(call.DueAt > now)))
        {
            call.IsRunning = true;
            _running.Add(RunStepAsync(call, cancellationToken));
        }

        _running.RemoveAll(step => step.IsCompleted);
    }

    private async Task RunStepAsync(PendingCall call, CancellationToken cancellationToken)
    {
        // Any exception of a step is an outcome of the step: it is recorded, tried again or told to the workflow.
        try
        {
            var output = await attempts.RunAsync(call.Step, call.Input, cancellationToken);
            _inbox.Writer.TryWrite(new StepEnd(call, output, null));
        }
        catch (Exception exception)
        {
            _inbox.Writer.TryWrite(new StepEnd(call, null, exception));
        }
    }

    /// <summary>Sleeps until something comes in or is due; keeps the lease and the progress up to date.</summary>
    /// <param name="isEnding">Whether nothing new is begun, so that nothing is due but what runs.</param>
    private async Task WaitAsync(ITimer timer, bool isEnding)
    {
        if (_isAskedToLook)
        {
            _isAskedToLook = false;
            await lease.LookAsync();
            return;
        }

        var now = time.GetUtcNow();
        var writeAt = _replay.Progress == lease.Run.Progress ? lease.RenewAt : Earlier(lease.RenewAt, lease.WrittenAt + options.ProgressInterval);
        if (now >= writeAt)
        {
            await lease.RenewAsync(_replay.Progress);
            return;
        }

        var dueAt = isEnding ? null : _replay.Pending.Where(call => !call.IsRunning).Min(call => call.DueAt);
        var wait = Earlier(writeAt, dueAt ?? writeAt) - now;
        if (wait <= TimeSpan.Zero)
        {
            return;
        }

        timer.Change(wait, Timeout.InfiniteTimeSpan);

        // The timer counts from here: where the clock has leapt since it was read, it would sleep past what is due.
        if (time.GetUtcNow() - now >= ClockLeap)
        {
            return;
        }

        await _inbox.Reader.WaitToReadAsync(CancellationToken.None);
    }

    private List<HistoryEvent> Drain(CancellationToken stepToken)
    {
        var happened = new List<HistoryEvent>();
        while (_inbox.Reader.TryRead(out var message))
        {
            if (message is not { } end)
            {
                continue;
            }

            end.Call.IsRunning = false;
            if (end.Output is not null)
            {
                happened.Add(end.Call.Happened(HistoryEventKind.Done, time.GetUtcNow()) with { Output = end.Output });
            }
            else if (end.Error is { } error && !(error is OperationCanceledException or TimeoutException && stepToken.IsCancellationRequested))
            {
                happened.Add(Failure(end.Call, error));
            }
        }

        return happened;
    }

    private HistoryEvent Failure(PendingCall call, Exception error)
    {
        var now = time.GetUtcNow();
        var made = call.Attempts + 1;
        var message = ErrorText.Of(error);
        if (attempts.WaitAfter(call.Step, made, error, Random.Shared.NextDouble()) is { } wait)
        {
            LogRetry(logger, call.Step, lease.Run.InstanceId, made, wait, error);
            return call.Happened(HistoryEventKind.Retry, now) with { Message = message, Attempts = made, DueAt = now + wait };
        }

        LogFailed(logger, call.Step, lease.Run.InstanceId, made, error);
        return call.Happened(HistoryEventKind.Failed, now) with { Message = message };
    }

    /// <summary>First into the history, then to the workflow: what it knows survives.</summary>
    private async Task TellAsync(RunHistory history, List<HistoryEvent> events)
    {
        if (events.Count == 0)
        {
            return;
        }

        await history.AppendAsync(events, _replay.Progress);
        foreach (var happened in events)
        {
            _replay.Deliver(happened);
        }
    }

    private async Task EndAsync(WorkflowState state, Exception? error)
    {
        await lease.EndAsync(state, error is null ? null : ErrorText.OfRun(error), _replay.Progress);
        LogEnded(logger, lease.Run.Workflow, lease.Run.InstanceId, state);
    }

    private void Wake() => _inbox.Writer.TryWrite(null);

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    [LoggerMessage(Level = LogLevel.Information, Message = "Step {Step} of {InstanceId} failed, attempt {Attempt}; the next one is in {Wait}.")]
    private static partial void LogRetry(ILogger logger, string step, string instanceId, int attempt, TimeSpan wait, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Step {Step} of {InstanceId} failed for good, attempt {Attempt}.")]
    private static partial void LogFailed(ILogger logger, string step, string instanceId, int attempt, Exception exception);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Workflow} {InstanceId} ended: {State}.")]
    private static partial void LogEnded(ILogger logger, string workflow, string instanceId, WorkflowState state);

    private sealed record StepEnd(PendingCall Call, string? Output, Exception? Error);
}
