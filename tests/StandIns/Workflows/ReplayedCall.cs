using JobFunctions.Core.Workflows;

namespace JobFunctions.StandIns.Workflows;

/// <summary>A step or a delay that a workflow has asked for.</summary>
internal abstract class ReplayedCall(string step, string input)
{
    public const string Delay = "(delay)";

    public string Step => step;

    public string Input => input;

    public bool IsOver { get; private set; }

    /// <summary>Ends the call with the step's output, or with a failure.</summary>
    public void End(string? output, string? failure)
    {
        IsOver = true;
        EndCore(output, failure);
    }

    protected abstract void EndCore(string? output, string? failure);

    internal sealed class Of<TOutput>(string step, string input) : ReplayedCall(step, input)
    {
        private readonly TaskCompletionSource<TOutput> _result = new();

        public Task<TOutput> Task => _result.Task;

        protected override void EndCore(string? output, string? failure)
        {
            if (failure is not null)
            {
                _result.SetException(new StepFailedException(Step, failure));
            }
            else
            {
                _result.SetResult(WorkflowJson.Read<TOutput>(output ?? throw new InvalidOperationException("A step that succeeds has an output.")));
            }
        }
    }
}
