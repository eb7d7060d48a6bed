using JobFunctions.Core.Workflows;

namespace JobFunctions.StandIns.Workflows;

/// <summary>One replay: numbers the workflow's calls and holds them against those of the replay before.</summary>
internal sealed class ReplayContext(string instanceId, DateTimeOffset start, WorkflowPump pump, IReadOnlyList<ReplayedCall> before) : IWorkflowContext
{
    private readonly List<ReplayedCall> _calls = [];
    private readonly List<WorkflowProgress> _progress = [];

    public string InstanceId => instanceId;

    public DateTimeOffset UtcNow { get; set; } = start;

    public IReadOnlyList<ReplayedCall> Calls => _calls;

    public IReadOnlyList<WorkflowProgress> Progress => _progress;

    public Task<TOutput> StepAsync<TInput, TOutput>(StepDefinition<TInput, TOutput> step, TInput input) =>
        Add(new ReplayedCall.Of<TOutput>(step.Name, WorkflowJson.Write(input))).Task;

    public Task DelayAsync(TimeSpan delay) =>
        Add(new ReplayedCall.Of<bool>(ReplayedCall.Delay, WorkflowJson.Write(UtcNow + delay))).Task;

    public void ReportProgress(WorkflowProgress progress)
    {
        pump.Demand();
        _progress.Add(progress);
    }

    private TCall Add<TCall>(TCall call)
        where TCall : ReplayedCall
    {
        pump.Demand();
        var number = _calls.Count;
        if (number < before.Count && (before[number].Step != call.Step || before[number].Input != call.Input))
        {
            throw new NonDeterministicWorkflowException(
                $"Call {number} was {before[number].Step} {before[number].Input}; at the replay it is {call.Step} {call.Input}.");
        }

        _calls.Add(call);
        return call;
    }
}
