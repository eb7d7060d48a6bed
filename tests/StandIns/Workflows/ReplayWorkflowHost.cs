using JobFunctions.Core.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.StandIns.Workflows;

/// <summary>
/// Runs a workflow as Durable Functions does: after every step it starts over and is told its history, on one thread that runs nothing else.
/// Steps that run side by side end in an order drawn from the seed. What Durable Functions would hang or fail on throws here.
/// </summary>
/// <param name="services">Makes the workflow anew for each replay, and the steps that have no fake.</param>
public sealed class ReplayWorkflowHost(IServiceProvider services, int seed = 0)
{
    private const int MostReplays = 5000;

    private static readonly DateTimeOffset Start = new(2026, 11, 1, 8, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan StepDuration = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, Func<string, Task<string>>> _fakes = new(StringComparer.Ordinal);
    private readonly Random _order = new(seed);

    /// <summary>Does a step's work in its place, without its retries. A fake that throws fails the step for good.</summary>
    public ReplayWorkflowHost Fake<TInput, TOutput>(StepDefinition<TInput, TOutput> step, Func<TInput, TOutput> work)
    {
        _fakes[step.Name] = input => Task.FromResult(WorkflowJson.Write(work(WorkflowJson.Read<TInput>(input))));
        return this;
    }

    /// <exception cref="NonDeterministicWorkflowException">A replay went another way, or the workflow awaits what is not of its context.</exception>
    public async Task<ReplayOutcome> RunAsync<TInput>(
        WorkflowDefinition<TInput> definition, string instanceId, TInput input, CancellationToken cancellationToken)
    {
        var workflow = services.GetServices<RegisteredWorkflow>().Single(workflow => workflow.Name == definition.Name);
        var history = new List<Event>();
        IReadOnlyList<ReplayedCall> before = [];
        IReadOnlyList<WorkflowProgress> told = [];
        for (var replays = 1; replays <= MostReplays; replays++)
        {
            var (context, task) = Replay(workflow, instanceId, WorkflowJson.Write(input), history, before);
            if (!told.SequenceEqual(context.Progress.Take(told.Count)))
            {
                throw new NonDeterministicWorkflowException("At the replay the workflow reports another progress than before.");
            }

            (before, told) = (context.Calls, context.Progress);
            if (task.IsCompleted)
            {
                return new ReplayOutcome(task.Exception?.InnerException, [.. history.Select(one => before[one.Call].Step)], told, replays);
            }

            var open = Enumerable.Range(0, before.Count).Where(call => !before[call].IsOver).ToList();
            history.Add(await EndAsync(open[_order.Next(open.Count)], before, history, cancellationToken));
        }

        throw new NonDeterministicWorkflowException($"The workflow has not ended after {MostReplays} replays.");
    }

    private (ReplayContext Context, Task Task) Replay(
        RegisteredWorkflow workflow, string instanceId, string input, List<Event> history, IReadOnlyList<ReplayedCall> before)
    {
        var pump = new WorkflowPump();
        var context = new ReplayContext(instanceId, Start, pump, before);
        var task = Task.CompletedTask;
        pump.Run(() => task = StartAsync());
        DemandWaiting();
        foreach (var happened in history)
        {
            if (happened.Call >= context.Calls.Count)
            {
                throw new NonDeterministicWorkflowException($"At the replay the workflow does not ask for its call {happened.Call}, {before[happened.Call].Step}.");
            }

            context.UtcNow = happened.At;
            pump.Run(() => context.Calls[happened.Call].End(happened.Output, happened.Failure));
            DemandWaiting();
        }

        return task.Exception?.InnerException is NonDeterministicWorkflowException fault ? throw fault : (context, task);

        async Task StartAsync() => await workflow.RunAsync(services, context, input);

        void DemandWaiting()
        {
            if (pump.WasDisturbed || (!task.IsCompleted && context.Calls.All(call => call.IsOver)))
            {
                throw new NonDeterministicWorkflowException("The workflow awaits something that is not of its context, or not plainly.");
            }
        }
    }

    private async Task<Event> EndAsync(int number, IReadOnlyList<ReplayedCall> calls, List<Event> history, CancellationToken cancellationToken)
    {
        var call = calls[number];
        var now = history.Count == 0 ? Start : history[^1].At;
        if (call.Step == ReplayedCall.Delay)
        {
            var due = WorkflowJson.Read<DateTimeOffset>(call.Input);
            return new Event(number, WorkflowJson.Write(true), null, due > now ? due : now);
        }

        try
        {
            return new Event(number, await RunStepAsync(call, cancellationToken), null, now + StepDuration);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return new Event(number, null, exception.Message, now + StepDuration);
        }
    }

    private async Task<string> RunStepAsync(ReplayedCall call, CancellationToken cancellationToken)
    {
        if (_fakes.TryGetValue(call.Step, out var fake))
        {
            return await fake(call.Input);
        }

        var step = services.GetServices<RegisteredStep>().Single(step => step.Name == call.Step);
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = services.CreateAsyncScope();
            try
            {
                return await step.RunAsync(scope.ServiceProvider, call.Input, cancellationToken);
            }
            catch (Exception exception) when (exception is not PermanentStepException && attempt < step.Retry.MaxAttempts)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private sealed record Event(int Call, string? Output, string? Failure, DateTimeOffset At);
}
