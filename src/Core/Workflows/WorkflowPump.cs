namespace JobFunctions.Core.Workflows;

/// <summary>The one place where a host that replays histories runs a workflow's code, a piece at a time: what it awaited comes back here, and nothing else may.</summary>
public sealed class WorkflowPump : SynchronizationContext
{
    private readonly Lock _lock = new();
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _queue = [];
    private bool _isRunning;

    /// <summary>True once something came back that the workflow's context did not bring.</summary>
    public bool WasDisturbed { get; private set; }

    /// <summary>Runs a piece of the workflow until it waits again.</summary>
    public void Run(Action piece)
    {
        var outer = Current;
        SetSynchronizationContext(this);
        lock (_lock)
        {
            _isRunning = true;
        }

        try
        {
            piece();
            while (TryTake(out var callback, out var state))
            {
                callback(state);
            }
        }
        finally
        {
            SetSynchronizationContext(outer);
        }
    }

    /// <exception cref="NonDeterministicWorkflowException">The caller does not run inside the pump.</exception>
    public void Demand()
    {
        if (Current != this)
        {
            WasDisturbed = true;
            throw new NonDeterministicWorkflowException("The workflow goes on outside of its context; it must await the context's tasks only, plainly.");
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (_lock)
        {
            if (_isRunning)
            {
                _queue.Enqueue((d, state));
            }
            else
            {
                WasDisturbed = true;
            }
        }
    }

    private bool TryTake(out SendOrPostCallback callback, out object? state)
    {
        lock (_lock)
        {
            _isRunning = _queue.TryDequeue(out var next);
            (callback, state) = next;
            return _isRunning;
        }
    }
}
