using JobFunctions.Core.Workflows;
using JobFunctions.StandIns.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Tests.Workflows;

public sealed class ReplayWorkflowHostTests
{
    private static readonly WorkflowDefinition<string> Definition = new("Scripted");
    private static readonly StepDefinition<string, string> Echo = new("echo");

    private int _runs;

    [Fact]
    public async Task RunAsync_DeterministicWorkflow_EndsAndReplaysOnceForEachStep()
    {
        var outcome = await RunAsync(async context =>
        {
            context.ReportProgress(new WorkflowProgress("one", 10));
            var one = await context.StepAsync(Echo, "one");
            await context.DelayAsync(TimeSpan.FromHours(3));
            var sides = await context.FanOutAsync(Echo, [one, "two", "three"], 2);
            context.ReportProgress(new WorkflowProgress("end", 100));
            await context.StepAsync(Echo, $"{string.Join('+', sides)} at {context.UtcNow:O}");
        });

        Assert.Null(outcome.Error);
        Assert.Equal(["echo", "(delay)", "echo", "echo", "echo", "echo"], outcome.Steps);
        Assert.Equal([10, 100], outcome.Progress.Select(progress => progress.Percent));
        Assert.Equal(7, outcome.Replays);
    }

    [Fact]
    public async Task RunAsync_StepFails_ThrowsIntoTheWorkflow()
    {
        var outcome = await RunAsync(async context =>
        {
            await context.StepAsync(Echo, "bad");
        });

        Assert.Equal("echo", Assert.IsType<StepFailedException>(outcome.Error).StepName);
    }

    [Fact]
    public Task RunAsync_AnotherInputAtTheReplay_Throws() => DemandFaultAsync(async context =>
    {
        var run = Interlocked.Increment(ref _runs);
        await context.StepAsync(Echo, $"run {run}");
    });

    [Fact]
    public Task RunAsync_AStepLessAtTheReplay_Throws() => DemandFaultAsync(async context =>
    {
        if (Interlocked.Increment(ref _runs) == 1)
        {
            await context.StepAsync(Echo, "only once");
        }
    });

    [Fact]
    public Task RunAsync_AnotherProgressAtTheReplay_Throws() => DemandFaultAsync(async context =>
    {
        context.ReportProgress(new WorkflowProgress("run", Interlocked.Increment(ref _runs)));
        await context.StepAsync(Echo, "one");
    });

    [Fact]
    public Task RunAsync_AwaitsAForeignTask_Throws() => DemandFaultAsync(_ => new TaskCompletionSource().Task);

    [Fact]
    public Task RunAsync_TaskRun_Throws() => DemandFaultAsync(async context =>
    {
        var gate = new TaskCompletionSource();
        var other = Task.Run(() => gate.Task, CancellationToken.None);
        await context.StepAsync(Echo, "one");
        await other;
    });

    [Fact]
    public Task RunAsync_ConfigureAwaitFalse_Throws() => DemandFaultAsync(async context =>
    {
        await context.StepAsync(Echo, "one").ConfigureAwait(false);
        await context.StepAsync(Echo, "two");
    });

    private static async Task DemandFaultAsync(Func<IWorkflowContext, Task> recipe) =>
        await Assert.ThrowsAsync<NonDeterministicWorkflowException>(() => RunAsync(recipe));

    private static Task<ReplayOutcome> RunAsync(Func<IWorkflowContext, Task> recipe)
    {
        var services = new ServiceCollection();
        services.AddSingleton(recipe);
        services.AddWorkflow<string, Scripted>(Definition);
        services.AddStep<string, string, EchoStep>(Echo);
        return new ReplayWorkflowHost(services.BuildServiceProvider()).RunAsync(Definition, "one", "", TestContext.Current.CancellationToken);
    }

    private sealed class Scripted(Func<IWorkflowContext, Task> recipe) : IWorkflow<string>
    {
        public Task RunAsync(IWorkflowContext context, string input) => recipe(context);
    }

    private sealed class EchoStep : IStep<string, string>
    {
        public Task<string> RunAsync(string input, CancellationToken cancellationToken) =>
            input == "bad" ? throw new InvalidOperationException("It broke.") : Task.FromResult(input);
    }
}
