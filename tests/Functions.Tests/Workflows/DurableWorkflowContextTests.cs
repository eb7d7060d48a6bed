using JobFunctions.Core.Workflows;
using JobFunctions.Functions.Workflows;
using Microsoft.DurableTask;

namespace JobFunctions.Functions.Tests.Workflows;

public sealed class DurableWorkflowContextTests
{
    private static readonly StepDefinition<string, string> Echo = new("echo")
    {
        Retry = new StepRetry { MaxAttempts = 3, FirstWait = TimeSpan.FromSeconds(4), Backoff = 3, LongestWait = TimeSpan.FromSeconds(30) },
    };

    private int _failures;

    [Fact]
    public async Task StepAsync_InARowAndSideBySide_ReplaysToTheEnd()
    {
        string? told = null;
        var run = Orchestration();

        await run.RunAsync(Orchestrator(async context =>
        {
            var first = await context.StepAsync(Echo, "one");
            var sides = await context.FanOutAsync(Echo, [first, "two", "three"], 2);
            told = $"{context.InstanceId}: {string.Join(' ', sides)} {context.UtcNow:O}";
        }));

        Assert.Equal("run-1: one! two! three! 2026-11-01T08:00:04.0000000+00:00".Replace("one!", "one!!", StringComparison.Ordinal), told);
        Assert.Equal(["echo", "echo", "echo", "echo"], run.Activities);
        Assert.Equal(5, run.Replays);
    }

    [Fact]
    public async Task StepAsync_RetryPolicy_IsTheStepsOwn()
    {
        _failures = 2;
        var run = Orchestration();

        await run.RunAsync(Orchestrator(context => context.StepAsync(Echo, "one")));

        var policy = Assert.Single(run.Retries)!;
        Assert.Equal(
            (3, TimeSpan.FromSeconds(4), 3d, TimeSpan.FromSeconds(30)),
            (policy.MaxNumberOfAttempts, policy.FirstRetryInterval, policy.BackoffCoefficient, policy.MaxRetryInterval));
        Assert.Equal(3, run.Activities.Count);
    }

    [Theory]
    [InlineData(1, 2, 60, null, null)]
    [InlineData(2, 0, 60, 0.001, 60d)]
    [InlineData(2, 90, 60, 90d, 90d)]
    public async Task StepAsync_RetryOutsideOfWhatTheSdkTakes_IsFitted(int attempts, double first, double longest, double? fitted, double? fittedLongest)
    {
        var run = Orchestration();
        var step = Echo with
        {
            Retry = new StepRetry { MaxAttempts = attempts, FirstWait = TimeSpan.FromSeconds(first), Backoff = 0.5, LongestWait = TimeSpan.FromSeconds(longest) },
        };

        await run.RunAsync(Orchestrator(context => context.StepAsync(step, "one")));

        var policy = Assert.Single(run.Retries);
        Assert.Equal((fitted, fittedLongest), (policy?.FirstRetryInterval.TotalSeconds, policy?.MaxRetryInterval.TotalSeconds));
        Assert.True(policy is null or { BackoffCoefficient: 1 });
    }

    [Fact]
    public async Task StepAsync_FailsForGood_ThrowsWhatAWorkflowMayCatch()
    {
        _failures = 3;
        StepFailedException? caught = null;

        await Orchestration().RunAsync(Orchestrator(async context =>
        {
            try
            {
                await context.StepAsync(Echo, "one");
            }
            catch (StepFailedException exception)
            {
                caught = exception;
                await context.StepAsync(Echo, "two");
            }
        }));

        Assert.Equal(("echo", "It broke."), (caught?.StepName, caught?.Message));
    }

    [Fact]
    public async Task StepAsync_StepSaysThatAnotherTryIsUseless_ThrowsAfterOne()
    {
        var run = new ReplayedOrchestration("run-1", "\"\"", _ => Task.FromResult(new StepOutcome(null, "Never.")));

        var exception = await Assert.ThrowsAsync<StepFailedException>(() => run.RunAsync(Orchestrator(context => context.StepAsync(Echo, "one"))));

        Assert.Equal(("echo", "Never."), (exception.StepName, exception.Message));
        Assert.Single(run.Activities);
    }

    [Fact]
    public async Task DelayAsync_Positive_IsATimerAndNothingElseIsNone()
    {
        var run = Orchestration();

        await run.RunAsync(Orchestrator(async context =>
        {
            await context.DelayAsync(TimeSpan.Zero);
            await context.DelayAsync(TimeSpan.FromHours(3));
        }));

        Assert.Equal([TimeSpan.FromHours(3)], run.Timers);
    }

    [Fact]
    public async Task ReportProgress_ThatWouldFall_KeepsWhatWasSaid()
    {
        var run = Orchestration();

        await run.RunAsync(Orchestrator(async context =>
        {
            context.ReportProgress(new WorkflowProgress("fast", 70));
            await context.StepAsync(Echo, "one");
            context.ReportProgress(new WorkflowProgress("slow", 20));
        }));

        Assert.Equal("""{"Stage":"fast","Percent":70}""", run.CustomStatus);
    }

    [Fact]
    public async Task StepAsync_AwaitedWithConfigureAwaitFalse_WouldHang()
    {
        await Assert.ThrowsAsync<NonDeterministicWorkflowException>(() => Orchestration().RunAsync(Orchestrator(async context =>
            await context.StepAsync(Echo, "one").ConfigureAwait(false))));
    }

    private static Func<TaskOrchestrationContext, Task> Orchestrator(Func<IWorkflowContext, Task> recipe) =>
        async context => await recipe(new DurableWorkflowContext(context));

    private ReplayedOrchestration Orchestration() => new("run-1", "\"\"", call => _failures-- > 0
        ? throw new InvalidOperationException("It broke.")
        : Task.FromResult(new StepOutcome(WorkflowJson.Write(WorkflowJson.Read<string>(call.Input) + "!"), null)));
}
