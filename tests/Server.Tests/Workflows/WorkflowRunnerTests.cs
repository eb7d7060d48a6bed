using System.Collections.Concurrent;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Server.Tests.Workflows;

public sealed class WorkflowRunnerTests : RunnerTests
{
    private readonly AdditionWorkflow.Effects _effects = new();

    [Fact]
    public async Task StartAsync_StepsThatSucceed_EndsDoneWithEachEffectOnce()
    {
        await using var host = await StartAdditionAsync();

        Assert.True(await host.Client.StartAsync(AdditionWorkflow.Definition, "sum-1", new("first"), Token));

        var ended = await host.EndAsync("sum-1");
        Assert.Equal((WorkflowState.Done, 100, null), (ended.State, ended.Progress?.Percent, ended.Error));
        Assert.Equal(
            ["add-one 0", "add-one 1", "add-one 2", "double 10", "double 20", "double 3", "report 66"],
            _effects.Done.Keys.Order(StringComparer.Ordinal));
        Assert.All(_effects.Done.Values, times => Assert.Equal(1, times));
    }

    [Fact]
    public async Task StartAsync_HundredAtOnceOverTwoProcesses_RunsOne()
    {
        await using var one = await StartAdditionAsync();
        await using var other = await StartAdditionAsync();

        var started = await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Task.Run(
            () => (number % 2 == 0 ? one : other).Client.StartAsync(AdditionWorkflow.Definition, "sum-1", new("same"), Token), Token)));

        await one.EndAsync("sum-1");
        var run = await RunAsync("sum-1");
        Assert.Equal(run.Generation, started.Count(isStarted => isStarted));
        Assert.Equal(run.Generation, _effects.Done["report 66"]);
    }

    [Fact]
    public async Task StartAsync_RunGoesOn_IsFalseAndTheRunIsOne()
    {
        var gate = new TaskCompletionSource<string>();
        var calls = 0;
        await using var host = await StartAsync(
            context => context.StepAsync(ScriptedWorkflow.Act, "wait"),
            (_, _) =>
            {
                Interlocked.Increment(ref calls);
                return gate.Task;
            });

        Assert.True(await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token));
        await UntilAsync(() => calls == 1);
        var again = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token)));
        gate.SetResult("done");

        await host.EndAsync("one");
        Assert.DoesNotContain(true, again);
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task StartAsync_RunHasEnded_RunsAnew()
    {
        await using var host = await StartAdditionAsync();
        await host.Client.StartAsync(AdditionWorkflow.Definition, "sum-1", new("first"), Token);
        await host.EndAsync("sum-1");

        Assert.True(await host.Client.StartAsync(AdditionWorkflow.Definition, "sum-1", new("second"), Token));

        await EndAsync("sum-1");
        Assert.Equal(2, _effects.Done["report 66"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("имя")]
    public async Task StartAsync_IdOutsideTheAlphabet_Throws(string instanceId)
    {
        await using var host = await StartAdditionAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => host.Client.StartAsync(AdditionWorkflow.Definition, instanceId, new(""), Token));
        Assert.Null(await host.Client.FindAsync(instanceId, Token));
    }

    [Fact]
    public async Task StartAsync_TwentyStepsInARow_CostsOneWriteForEachAndFewMore()
    {
        var calls = new ConcurrentQueue<string>();
        Store.Before = (call, _) =>
        {
            calls.Enqueue(call);
            return Task.CompletedTask;
        };
        await using var host = await StartAsync(
            async context =>
            {
                for (var step = 0; step < 20; step++)
                {
                    await context.StepAsync(ScriptedWorkflow.Act, $"{step}");
                }
            },
            (input, _) => Task.FromResult(input));

        await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        await EndAsync("one");
        await host.StopAsync();

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", calls.GroupBy(call => call).Select(group => $"{group.Count()} {group.Key}")));
        Assert.Equal(25, calls.Count(call => call == "put"));
        // The first look round and the wake-up of the start may both read the run; the steps read nothing.
        Assert.InRange(calls.Count(call => call is "get" or "delete"), 1, 10);
    }

    [Fact]
    public async Task StartAsync_OptionOnParallelSteps_IsTheMostThatRunAtOnce()
    {
        var (running, most) = (0, 0);
        var gate = new TaskCompletionSource();
        await using var host = await StartAsync(
            context => Task.WhenAll(Enumerable.Range(0, 5).Select(number => context.StepAsync(ScriptedWorkflow.Act, $"{number}"))),
            async (input, _) =>
            {
                InterlockedMax(ref most, Interlocked.Increment(ref running));
                await gate.Task;
                Interlocked.Decrement(ref running);
                return input;
            },
            options: options => options.MaxParallelSteps = 3);

        await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        await host.Client.StartAsync(ScriptedWorkflow.Definition, "two", "", Token);
        await UntilAsync(() => Volatile.Read(ref running) == 3);
        gate.SetResult();

        await host.EndAsync("one");
        await host.EndAsync("two");
        Assert.Equal(3, most);
    }

    [Fact]
    public async Task StartAsync_RunOfAnotherProcess_IsFoundByPolling()
    {
        await using var asleep = await StartAdditionAsync();
        await asleep.StopAsync();
        await using var awake = await StartAdditionAsync();

        await asleep.Client.StartAsync(AdditionWorkflow.Definition, "sum-1", new("other"), Token);

        Clock.Advance(TimeSpan.FromSeconds(2));
        await EndAsync("sum-1");
        Assert.Equal(WorkflowState.Done, (await RunAsync("sum-1")).State);
    }

    [Fact]
    public async Task StartAsync_StoreAwayNowAndThen_EndsDoneWithNothingLost()
    {
        var chance = new Random(20261101);
        Task FailOnceInFour()
        {
            lock (chance)
            {
                return chance.Next(4) == 0 ? throw new StoreUnavailableException() : Task.CompletedTask;
            }
        }

        Store.Before = (_, _) => FailOnceInFour();
        Store.After = (call, _) => call == "put" ? FailOnceInFour() : Task.CompletedTask;
        await using var host = await StartAdditionAsync();

        await UntilAsync(async () =>
        {
            try
            {
                await host.Client.StartAsync(AdditionWorkflow.Definition, "sum-1", new("first"), Token);
                return true;
            }
            catch (StoreUnavailableException)
            {
                return false;
            }
        });

        await AdvanceUntilAsync(() => HasEndedAsync("sum-1"), TimeSpan.FromMilliseconds(250));
        Assert.Equal(WorkflowState.Done, (await RunAsync("sum-1")).State);
        Assert.Equal(1, _effects.Done["report 66"]);
    }

    [Fact]
    public async Task StartAsync_ForeignAwaitInTheWorkflow_FailsLoudly()
    {
        var foreign = new TaskCompletionSource();
        await using var host = await StartAsync(_ => foreign.Task, (input, _) => Task.FromResult(input));

        await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);

        var ended = await host.EndAsync("one");
        Assert.Equal((WorkflowState.Failed, "The workflow awaits something that is not of its context."), (ended.State, ended.Error));
    }

    [Fact]
    public async Task StartAsync_WorkflowChangedUnderARun_FailsAndSaysWhere()
    {
        var first = await StartAsync(
            async context =>
            {
                await context.StepAsync(ScriptedWorkflow.Act, "a");
                await context.StepAsync(ScriptedWorkflow.Act, "b");
            },
            async (input, token) => input == "a" ? input : await NeverAsync(token));
        await first.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        await UntilAsync(async () => (await HistoryAsync("one")).Count == 1);
        await first.DisposeAsync();

        await using var second = await StartAsync(context => context.StepAsync(ScriptedWorkflow.Act, "c"), (input, _) => Task.FromResult(input));

        var ended = await second.EndAsync("one");
        Assert.Equal(WorkflowState.Failed, ended.State);
        Assert.Equal("As its call 0 the workflow once asked for act; now it asks for act with another input.", ended.Error);
    }

    private static async Task<string> NeverAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        return "";
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var known = Volatile.Read(ref most); value > known; known = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, value, known);
        }
    }

    private Task<RunnerHost> StartAdditionAsync() =>
        RunnerHost.StartAsync(Store, Clock, services => AdditionWorkflow.Register(services, _effects));
}
