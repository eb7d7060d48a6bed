using System.Text.Json;
using JobFunctions.Core.Workflows;
using JobFunctions.Functions.Workflows;
using Microsoft.DurableTask;

namespace JobFunctions.Functions.Tests.Workflows;

/// <summary>
/// Durable Functions in small: runs an orchestrator from its start after every activity, on one thread, with payloads as JSON,
/// and tries a failed activity again as its retry policy says.
/// </summary>
internal sealed class ReplayedOrchestration(string instanceId, string input, Func<StepCall, Task<StepOutcome>> activity)
{
    private static readonly DateTime Start = new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc);

    private readonly List<Event> _history = [];

    public List<string> Activities { get; } = [];

    public List<TimeSpan> Timers { get; } = [];

    public List<RetryPolicy?> Retries { get; } = [];

    /// <summary>As the host stores it: what the last replay said.</summary>
    public string? CustomStatus { get; private set; }

    public int Replays { get; private set; }

    /// <summary>Runs until the orchestrator ends; its exception, if it fails, goes on to the caller.</summary>
    public async Task RunAsync(Func<TaskOrchestrationContext, Task> orchestrator)
    {
        while (true)
        {
            var (context, task) = Replay(orchestrator);
            CustomStatus = context.Status;
            if (task.IsCompleted)
            {
                await task;
                return;
            }

            var open = context.Calls.FindIndex(call => !call.IsOver);
            _history.Add(await EndAsync(open, context.Calls[open]));
        }
    }

    private (Context Context, Task Task) Replay(Func<TaskOrchestrationContext, Task> orchestrator)
    {
        Replays++;
        var pump = new WorkflowPump();
        var context = new Context(instanceId, input, pump);
        var task = Task.CompletedTask;
        pump.Run(() => task = orchestrator(context));
        foreach (var happened in _history)
        {
            context.Now = happened.At;
            pump.Run(() => context.Calls[happened.Call].End(happened));
        }

        return pump.WasDisturbed || (!task.IsCompleted && context.Calls.All(call => call.IsOver))
            ? throw new NonDeterministicWorkflowException("The orchestrator awaits what is not of its context: it would stay running for ever.")
            : (context, task);
    }

    private async Task<Event> EndAsync(int number, Call call)
    {
        var now = _history.Count == 0 ? Start : _history[^1].At;
        if (call.FireAt is { } fireAt)
        {
            Timers.Add(fireAt - now);
            return new Event(number, null, null, fireAt);
        }

        Retries.Add(call.Retry);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Activities.Add(call.Input!.Step);
                return new Event(number, JsonSerializer.Serialize(await activity(call.Input)), null, now.AddSeconds(1));
            }
            catch (InvalidOperationException exception) when (attempt >= (call.Retry?.MaxNumberOfAttempts ?? 1))
            {
                return new Event(number, null, exception.Message, now.AddSeconds(1));
            }
            catch (InvalidOperationException)
            {
                // Tried again, as the policy says.
            }
        }
    }

    private sealed record Event(int Call, string? Output, string? Failure, DateTime At);

    private abstract record Call(StepCall? Input, RetryPolicy? Retry, DateTime? FireAt)
    {
        public bool IsOver { get; private set; }

        public void End(Event happened)
        {
            IsOver = true;
            EndCore(happened);
        }

        protected abstract void EndCore(Event happened);
    }

    private sealed record Call<TResult>(StepCall? Input, RetryPolicy? Retry, DateTime? FireAt) : Call(Input, Retry, FireAt)
    {
        private readonly TaskCompletionSource<TResult> _result = new();

        public Task<TResult> Task => _result.Task;

        protected override void EndCore(Event happened)
        {
            if (happened.Failure is { } failure)
            {
                _result.SetException(new TaskFailedException("RunStep", happened.Call, new TaskFailureDetails("(unknown)", failure, null, null, null)));
            }
            else
            {
                _result.SetResult(happened.Output is { } output ? JsonSerializer.Deserialize<TResult>(output)! : default!);
            }
        }
    }

    private sealed class Context(string instanceId, string input, WorkflowPump pump) : TaskOrchestrationContext
    {
        public List<Call> Calls { get; } = [];

        public DateTime Now { get; set; } = Start;

        public string? Status { get; private set; }

        public override string InstanceId => instanceId;

        public override DateTime CurrentUtcDateTime => Now;

        public override T? GetInput<T>()
            where T : default => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(input));

        public override Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
        {
            Assert.Equal("RunStep", name.Name);
            var call = JsonSerializer.Deserialize<StepCall>(JsonSerializer.Serialize(Assert.IsType<StepCall>(input)));
            return Add(new Call<TResult>(call, options?.Retry?.Policy, null)).Task;
        }

        public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken) => Add(new Call<bool>(null, null, fireAt)).Task;

        public override void SetCustomStatus(object? customStatus)
        {
            pump.Demand();
            Status = JsonSerializer.Serialize(customStatus, customStatus?.GetType() ?? typeof(object));
        }

        private TCall Add<TCall>(TCall call)
            where TCall : Call
        {
            pump.Demand();
            Calls.Add(call);
            return call;
        }
    }
}
