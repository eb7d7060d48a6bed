using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using JobFunctions.Server.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Server.Tests.Workflows;

public sealed class RunnerRetryTests : RunnerTests
{
    private static readonly StepDefinition<string, string> ThreeTries = ScriptedWorkflow.Act with
    {
        Retry = new StepRetry { MaxAttempts = 3, FirstWait = TimeSpan.FromSeconds(10), Backoff = 3, LongestWait = TimeSpan.FromSeconds(20) },
        Timeout = TimeSpan.FromSeconds(5),
    };

    private int _attempts;

    [Fact]
    public async Task Step_FailsTwice_IsTriedAgainAfterGrowingWaits()
    {
        var times = new List<DateTimeOffset>();
        await using var host = await StartAsync(
            Once,
            (input, _) =>
            {
                times.Add(Clock.GetUtcNow());
                return times.Count < 3 ? throw new InvalidOperationException("Not yet.") : Task.FromResult(input);
            },
            ThreeTries);

        await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        await AdvanceToTryAfterAsync(1);
        await AdvanceToTryAfterAsync(2);
        await EndAsync("one");

        Assert.Equal(WorkflowState.Done, (await RunAsync("one")).State);
        Assert.InRange(times[1] - times[0], TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10));
        Assert.InRange(times[2] - times[1], TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Step_FailsEveryTime_FailsTheRunWithItsReason()
    {
        await using var host = await StartAsync(Once, AlwaysFailAsync, ThreeTries);

        await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        await AdvanceToTryAfterAsync(1);
        await AdvanceToTryAfterAsync(2);
        await EndAsync("one");

        Assert.Equal((WorkflowState.Failed, "Step act: It broke."), ((await RunAsync("one")).State, (await RunAsync("one")).Error));
        Assert.Equal(3, _attempts);
    }

    [Fact]
    public async Task Step_ProcessEndsBetweenTwoTries_KeepsCountAndDueTime()
    {
        var first = await StartAsync(Once, AlwaysFailAsync, ThreeTries);
        await first.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        await UntilAsync(async () => (await HistoryAsync("one")).Count == 1);
        await first.DisposeAsync();
        var due = Assert.Single(await HistoryAsync("one"));

        await using var second = await StartAsync(Once, AlwaysFailAsync, ThreeTries);
        await UntilAsync(async () => (await RunAsync("one")).Takes == 2);
        Clock.Advance(due.DueAt!.Value - Clock.GetUtcNow() - TimeSpan.FromSeconds(1));
        Assert.Equal(1, _attempts);
        await AdvanceToTryAfterAsync(1);
        await AdvanceToTryAfterAsync(2);
        await EndAsync("one");

        Assert.Equal(3, _attempts);
    }

    [Fact]
    public async Task Step_SaysThatAnotherTryIsUseless_FailsAtOnce()
    {
        await using var host = await StartAsync(Once, (_, _) => throw new PermanentStepException("Never."), ThreeTries);

        await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);

        Assert.Equal("Step act: Never.", (await host.EndAsync("one")).Error);
    }

    [Fact]
    public async Task Step_TakesTooLong_CountsAsAFailureThoughItDoesNotHeedItsToken()
    {
        var never = new TaskCompletionSource<string>();
        await using var host = await StartAsync(
            Once,
            (_, _) =>
            {
                Interlocked.Increment(ref _attempts);
                return never.Task;
            },
            ThreeTries);

        await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        for (var failures = 1; failures <= 3; failures++)
        {
            await UntilAsync(() => Volatile.Read(ref _attempts) == failures);
            Clock.Advance(ThreeTries.Timeout);
            await (failures < 3 ? AdvanceToTryAfterAsync(failures) : EndAsync("one"));
        }

        Assert.Equal("Step act: It took longer than 00:00:05.", (await RunAsync("one")).Error);
        Assert.Equal(3, _attempts);
    }

    [Fact]
    public async Task Step_WorkflowCatchesTheFailure_GoesOn()
    {
        await using var host = await StartAsync(
            async context =>
            {
                try
                {
                    await context.StepAsync(ScriptedWorkflow.Act, "bad");
                }
                catch (StepFailedException exception) when (exception.StepName == "act" && exception.Message == "Never.")
                {
                    await context.StepAsync(ScriptedWorkflow.Act, "good");
                }
            },
            (input, _) => input == "bad" ? throw new PermanentStepException("Never.") : Task.FromResult(input));

        await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);

        Assert.Equal(WorkflowState.Done, (await host.EndAsync("one")).State);
    }

    [Fact]
    public async Task RetryAsync_FailedRun_RunsTheFailedStepAndKeepsTheOthers()
    {
        var isMended = false;
        var done = new List<string>();
        await using var host = await StartAsync(
            async context =>
            {
                await context.StepAsync(ScriptedWorkflow.Act, $"first at {context.UtcNow:O}");
                await context.StepAsync(ScriptedWorkflow.Act, $"second at {context.UtcNow:O}");
                await context.StepAsync(ScriptedWorkflow.Act, "third");
            },
            (input, _) =>
            {
                lock (done)
                {
                    done.Add(input[..5]);
                }

                Clock.Advance(TimeSpan.FromMilliseconds(300));
                return input == "third" && !isMended ? throw new PermanentStepException("It broke.") : Task.FromResult(input);
            });
        await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        await host.EndAsync("one");
        isMended = true;

        Assert.True(await host.Client.RetryAsync("one", Token));

        await UntilAsync(async () => (await RunAsync("one")).State == WorkflowState.Done);
        Assert.Equal(["first", "secon", "third", "third"], done);
        Assert.Null((await RunAsync("one")).Error);
        Assert.False(await host.Client.RetryAsync("one", Token));
    }

    [Fact]
    public async Task RetryAsync_NoSuchRunOrOneThatGoesOn_IsFalse()
    {
        var gate = new TaskCompletionSource<string>();
        await using var host = await StartAsync(Once, (_, _) => gate.Task);
        await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);

        Assert.False(await host.Client.RetryAsync("one", Token));
        Assert.False(await host.Client.RetryAsync("two", Token));
        gate.SetResult("");
    }

    [Fact]
    public async Task WaitAfter_Failure_GrowsUpToItsBoundsAndObeysWhatWasAskedFor()
    {
        await using var host = await StartAsync(Once, AlwaysFailAsync, ThreeTries);
        var attempts = host.Services.GetRequiredService<StepAttempts>();
        var failure = new InvalidOperationException("It broke.");
        var busy = new StoreUnavailableException { RetryAfter = TimeSpan.FromMinutes(1) };

        Assert.Equal(TimeSpan.FromSeconds(5), attempts.WaitAfter("act", 1, failure, 0));
        Assert.Equal(TimeSpan.FromSeconds(10), attempts.WaitAfter("act", 1, failure, 1));
        Assert.Equal(TimeSpan.FromSeconds(20), attempts.WaitAfter("act", 2, failure, 1));
        Assert.Equal(TimeSpan.FromSeconds(60), attempts.WaitAfter("act", 1, busy, 0));
        Assert.Equal(TimeSpan.FromSeconds(65), attempts.WaitAfter("act", 1, busy, 1));
        Assert.Null(attempts.WaitAfter("act", 3, failure, 1));
        Assert.Null(attempts.WaitAfter("act", 1, new PermanentStepException("Never."), 1));
    }

    private static Task Once(IWorkflowContext context) => context.StepAsync(ScriptedWorkflow.Act, "once");

    private Task<string> AlwaysFailAsync(string input, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _attempts);
        throw new InvalidOperationException("It broke.");
    }
}
