namespace JobFunctions.StandIns.Workflows;

/// <summary>The single place where orchestrator code runs, a piece at a time; what comes back from elsewhere is a fault.</summary>
public sealed class OrchestratorThread : SynchronizationContext
{
    private readonly Lock _lock = new();
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _queue = [];
    private bool _isRunning;

    /// <summary>True once an await came back that nothing here has completed.</summary>
    public bool WasDisturbed { get; private set; }

    /// <summary>Runs a piece of the orchestrator until it waits again.</summary>
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

    /// <exception cref="NonDeterministicWorkflowException">The caller runs somewhere else.</exception>
    public void Demand()
    {
        if (Current != this)
        {
            WasDisturbed = true;
            throw new NonDeterministicWorkflowException("The context was used outside of the orchestrator: ConfigureAwait(false), Task.Run or the like.");
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
