using System.Diagnostics;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using JobFunctions.Server.Workflows;
using JobFunctions.StandIns.Clock;
using Microsoft.Extensions.Logging.Abstractions;

namespace JobFunctions.Server.Tests.Workflows;

/// <summary>What the tests of the runner share: one store in memory and one clock, for any number of processes.</summary>
[Collection(nameof(RunnerTests))]
public abstract class RunnerTests
{
    private const int QuietTurns = 20;

    // A wait that nothing ends must fail its test, not hold up all others for ever.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private protected MemoryPartitionStore Memory { get; } = new();

    private protected ObservedStore Store { get; }

    private protected ManualTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero));

    private protected RunStore Runs { get; }

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected RunnerTests()
    {
        Store = new ObservedStore(Memory);
        Runs = new RunStore(Memory, Clock);
    }

    private protected Task<RunnerHost> StartAsync(
        Func<IWorkflowContext, Task> recipe,
        Func<string, CancellationToken, Task<string>> act,
        StepDefinition<string, string>? step = null,
        Action<WorkflowRunnerOptions>? options = null) =>
        RunnerHost.StartAsync(Store, Clock, services => ScriptedWorkflow.Register(services, new(recipe, act), step), options);

    /// <summary>Waits, by looking again and again and not by the clock.</summary>
    private protected static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var begun = Stopwatch.StartNew();
        while (!await isSo())
        {
            Token.ThrowIfCancellationRequested();
            Assert.True(begun.Elapsed < LongestWait, $"It has not come to be so within {LongestWait}.");
            await Task.Yield();
        }
    }

    private protected static Task UntilAsync(Func<bool> isSo) => UntilAsync(() => Task.FromResult(isSo()));

    /// <summary>Waits for the nth failure of a run's only step and moves the clock to the next try.</summary>
    private protected async Task AdvanceToTryAfterAsync(int failures)
    {
        await UntilAsync(async () => (await HistoryAsync("one")).Count == failures);
        Clock.Advance((await HistoryAsync("one"))[^1].DueAt!.Value - Clock.GetUtcNow());
    }

    /// <summary>Moves the clock on in small steps until something is so. The clock may run ahead of the work: only for what bears that.</summary>
    private protected async Task AdvanceUntilAsync(Func<Task<bool>> isSo, TimeSpan step)
    {
        var begun = Stopwatch.StartNew();
        while (!await isSo())
        {
            Token.ThrowIfCancellationRequested();
            Assert.True(begun.Elapsed < LongestWait, $"It has not come to be so within {LongestWait}.");
            Clock.Advance(step);
            await SettleAsync();
        }
    }

    /// <summary>Gives its turn to everything that waits for a thread: what the clock set off is done before the clock moves again.</summary>
    private static async Task SettleAsync()
    {
        for (var quiet = 0; quiet < QuietTurns; quiet++)
        {
            await Task.Factory.StartNew(static () => { }, Token, TaskCreationOptions.PreferFairness, TaskScheduler.Default);
            quiet = ThreadPool.PendingWorkItemCount == 0 ? quiet : 0;
        }
    }

    private protected async Task<bool> HasEndedAsync(string instanceId) =>
        await Runs.FindAsync(instanceId, Token) is { Run.IsOpen: false };

    private protected Task EndAsync(string instanceId) => UntilAsync(() => HasEndedAsync(instanceId));

    private protected async Task<RunRecord> RunAsync(string instanceId) =>
        (await Runs.FindAsync(instanceId, Token))?.Run ?? throw new InvalidOperationException($"There is no run {instanceId}.");

    private protected async Task<List<HistoryEvent>> HistoryAsync(string instanceId)
    {
        var run = await RunAsync(instanceId);
        var events = new List<HistoryEvent>();
        await foreach (var row in Runs.ReadHistoryAsync(instanceId, run.Generation, Token))
        {
            events.AddRange(row.Events);
        }

        return events;
    }

    private protected RunCleanUp CleanUpWith(WorkflowRunnerOptions options) =>
        new(Runs, Microsoft.Extensions.Options.Options.Create(options), Clock, NullLogger<RunCleanUp>.Instance);
}
