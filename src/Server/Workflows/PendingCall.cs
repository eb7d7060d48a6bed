using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Server.Workflows;

/// <summary>A step or a delay that the workflow has asked for and that is not over.</summary>
internal abstract class PendingCall(int number, string step, string input)
{
    /// <summary>Stands for a step's name where the call is a delay; no step can have it.</summary>
    public const string Delay = "(delay)";

    public int Number => number;

    public string Step => step;

    public string Input => input;

    public string InputHash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(input)).AsSpan(0, 12));

    public bool IsDelay => step == Delay;

    public bool IsRunning { get; set; }

    public int Attempts { get; set; }

    /// <summary>Not before; null is at once.</summary>
    public DateTimeOffset? DueAt { get; set; }

    public bool Is(HistoryEvent happened) => happened.Step == step && happened.InputHash == InputHash;

    public HistoryEvent Happened(HistoryEventKind kind, DateTimeOffset at) =>
        new() { Kind = kind, Call = number, Step = step, InputHash = InputHash, At = at };

    public abstract void Complete(string? output);

    public abstract void Fail(string message);

    internal sealed class Of<TOutput>(int number, string step, string input) : PendingCall(number, step, input)
    {
        private readonly TaskCompletionSource<TOutput> _result = new();

        public Task<TOutput> Task => _result.Task;

        public override void Complete(string? output)
        {
            TOutput result;
            try
            {
                result = WorkflowJson.Read<TOutput>(output ?? "null");
            }
            catch (Exception exception) when (exception is System.Text.Json.JsonException or NotSupportedException)
            {
                _result.SetException(exception);
                return;
            }

            _result.SetResult(result);
        }

        public override void Fail(string message) => _result.SetException(new StepFailedException(Step, message));
    }
}
