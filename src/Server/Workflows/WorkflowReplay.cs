using JobFunctions.Core.Workflows;

namespace JobFunctions.Server.Workflows;

/// <summary>A workflow from its start: told its history first, and then what happens.</summary>
internal sealed class WorkflowReplay
{
    private readonly WorkflowPump _pump = new();
    private readonly RunContext _context;
    private Task _workflow = Task.CompletedTask;

    public WorkflowReplay(RunRecord run) => _context = new RunContext(run, _pump);

    public IReadOnlyCollection<PendingCall> Pending => _context.Pending;

    public WorkflowProgress? Progress => _context.Progress;

    public bool IsOver => _workflow.IsCompleted;

    /// <summary>Why the workflow failed; null when it did not.</summary>
    public Exception? Error => _workflow.Exception?.InnerException;

    public void Start(RegisteredWorkflow workflow, IServiceProvider services, string input)
    {
        _pump.Run(() => _workflow = StartCoreAsync());
        DemandWaiting();

        async Task StartCoreAsync() => await workflow.RunAsync(services, _context, input);
    }

    /// <exception cref="NonDeterministicWorkflowException">The workflow does something else than it did.</exception>
    public void Deliver(HistoryEvent happened)
    {
        _context.Deliver(happened);
        DemandWaiting();
    }

    private void DemandWaiting()
    {
        if (_pump.WasDisturbed || (!IsOver && Pending.Count == 0))
        {
            throw new NonDeterministicWorkflowException("The workflow awaits something that is not of its context.");
        }
    }
}
