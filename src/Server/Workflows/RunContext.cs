using JobFunctions.Core.Workflows;

namespace JobFunctions.Server.Workflows;

/// <summary>What a workflow sees of its run: every call is numbered in the order of asking, and answered when the history says so.</summary>
internal sealed class RunContext(RunRecord run, WorkflowPump pump) : IWorkflowContext
{
    private readonly SortedDictionary<int, PendingCall> _pending = [];
    private int _calls;

    public string InstanceId => run.InstanceId;

    public DateTimeOffset UtcNow { get; private set; } = run.StartedAt;

    public WorkflowProgress? Progress { get; private set; } = run.Progress;

    /// <summary>In the order of asking.</summary>
    public IReadOnlyCollection<PendingCall> Pending => _pending.Values;

    public Task<TOutput> StepAsync<TInput, TOutput>(StepDefinition<TInput, TOutput> step, TInput input)
    {
        pump.Demand();
        var call = new PendingCall.Of<TOutput>(_calls++, step.Name, WorkflowJson.Write(input));
        _pending.Add(call.Number, call);
        return call.Task;
    }

    public Task DelayAsync(TimeSpan delay)
    {
        pump.Demand();
        var dueAt = UtcNow + delay;
        var call = new PendingCall.Of<bool>(_calls++, PendingCall.Delay, WorkflowJson.Write(dueAt)) { DueAt = dueAt };
        _pending.Add(call.Number, call);
        return call.Task;
    }

    public void ReportProgress(WorkflowProgress progress)
    {
        pump.Demand();
        var percent = Math.Clamp(progress.Percent, 0, 100);
        if (Progress is null || percent >= Progress.Percent)
        {
            Progress = progress with { Percent = percent };
        }
    }

    /// <summary>Tells the workflow what happened, and lets it go on until it waits again.</summary>
    /// <exception cref="NonDeterministicWorkflowException">The workflow has not asked for this.</exception>
    public void Deliver(HistoryEvent happened)
    {
        if (!_pending.TryGetValue(happened.Call, out var call) || !call.Is(happened))
        {
            var asked = call is null ? "nothing" : call.Step == happened.Step ? $"{call.Step} with another input" : call.Step;
            throw new NonDeterministicWorkflowException(
                $"As its call {happened.Call} the workflow once asked for {happened.Step}; now it asks for {asked}.");
        }

        if (happened.Kind == HistoryEventKind.Retry)
        {
            call.Attempts = happened.Attempts;
            call.DueAt = happened.DueAt;
            return;
        }

        _pending.Remove(call.Number);
        UtcNow = happened.At > UtcNow ? happened.At : UtcNow;
        pump.Run(() =>
        {
            if (happened.Kind == HistoryEventKind.Done)
            {
                call.Complete(happened.Output);
            }
            else
            {
                call.Fail(happened.Message ?? "");
            }
        });
    }
}
