namespace JobFunctions.Server.Workflows;

/// <summary>One id that this process looks after; remembers what came in meanwhile, so that no signal is lost between two looks.</summary>
internal sealed class RunPlace
{
    private readonly Lock _lock = new();
    private RunExecution? _execution;
    private bool _isAskedAgain;
    private bool _isClosed;

    public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <returns>False when this place is closed and a new one is needed.</returns>
    public bool AskToLook()
    {
        lock (_lock)
        {
            if (_execution is not null)
            {
                _execution.AskToLook();
            }

            // Also while one runs: it may be past its last look.
            _isAskedAgain = true;
            return !_isClosed;
        }
    }

    public void Occupy(RunExecution? execution)
    {
        lock (_lock)
        {
            _execution = execution;
        }
    }

    /// <summary>Closes the place, unless another look was asked for.</summary>
    /// <returns>False when there is to be another look.</returns>
    public bool Leave()
    {
        lock (_lock)
        {
            _isClosed = !_isAskedAgain;
            _isAskedAgain = false;
            return _isClosed;
        }
    }

    public void Close()
    {
        lock (_lock)
        {
            _isClosed = true;
        }
    }
}
