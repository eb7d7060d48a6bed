using JobFunctions.Core.Workflows;

namespace JobFunctions.Server.Tests.Workflows;

public sealed class RunnerCrashTests : RunnerTests
{
    /// <summary>A run of the workflow makes no fewer store calls.</summary>
    private const int LeastCrashes = 12;

    private const int MostCrashes = 100;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_ProcessGoneBetweenAnyTwoStoreCalls_EndsOnTheSameStoreWithoutRepeatingRecordedSteps(bool isLastCallDone)
    {
        var crashes = 0;
        while (await CrashAsync($"sum-{crashes}", crashes, isLastCallDone))
        {
            crashes++;
            Assert.InRange(crashes, 1, MostCrashes);
        }

        Assert.InRange(crashes, LeastCrashes, MostCrashes);
    }

    [Fact]
    public async Task Run_OwnerStalledBeforeItsWriteAndLostTheRun_WritesNothing()
    {
        var effects = new AdditionWorkflow.Effects();
        var stalled = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        var stallingStore = new ObservedStore(Memory)
        {
            Before = async (call, key) =>
            {
                if (call == "put" && key.Key.StartsWith("history:", StringComparison.Ordinal) && stalled.TrySetResult())
                {
                    await go.Task;
                }
            },
        };
        var rejected = new TaskCompletionSource();
        stallingStore.After = (call, _) =>
        {
            if (call == "get" && go.Task.IsCompleted)
            {
                rejected.TrySetResult();
            }

            return Task.CompletedTask;
        };
        var stalling = await RunnerHost.StartAsync(stallingStore, Clock, services => AdditionWorkflow.Register(services, effects));
        await stalling.Client.StartAsync(AdditionWorkflow.Definition, "sum-1", new("first"), Token);
        await stalled.Task;

        Clock.Advance(TimeSpan.FromSeconds(31));
        await using var second = await RunnerHost.StartAsync(Store, Clock, services => AdditionWorkflow.Register(services, effects));
        await second.EndAsync("sum-1");
        var history = await HistoryAsync("sum-1");
        var run = await RunAsync("sum-1");
        var written = new List<string>();
        stallingStore.Written = (key, _) => written.Add(key.Key);
        go.SetResult();
        await rejected.Task;
        await stalling.DisposeAsync();

        Assert.Empty(written);
        Assert.Equal(history, await HistoryAsync("sum-1"));
        Assert.Equal(run, await RunAsync("sum-1"));
        Assert.Equal((WorkflowState.Done, 2), (run.State, run.Takes));
    }

    [Fact]
    public async Task StopAsync_StepGoesOn_IsGivenBackAndRunsAtOnceInTheNextProcess()
    {
        var isStarted = new TaskCompletionSource();
        var first = await StartAsync(
            context => context.StepAsync(ScriptedWorkflow.Act, "a"),
            async (input, token) =>
            {
                isStarted.SetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                return input;
            });
        await first.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        await isStarted.Task;

        await first.DisposeAsync();
        Assert.Equal((WorkflowState.Running, null), ((await RunAsync("one")).State, (await RunAsync("one")).Owner));
        await using var second = await StartAsync(context => context.StepAsync(ScriptedWorkflow.Act, "a"), (input, _) => Task.FromResult(input));

        Assert.Equal(WorkflowState.Done, (await second.EndAsync("one")).State);
    }

    /// <returns>False when the first process came to the end within its calls.</returns>
    private async Task<bool> CrashAsync(string instanceId, int calls, bool isLastCallDone)
    {
        var effects = new AdditionWorkflow.Effects();
        var left = calls;
        var isCrashed = false;
        var mortal = new ObservedStore(Memory);
        mortal.Before = (_, _) =>
        {
            if (Interlocked.Decrement(ref left) < (isLastCallDone ? -1 : 0))
            {
                Volatile.Write(ref isCrashed, true);
                throw new ProcessGoneException();
            }

            return Task.CompletedTask;
        };
        mortal.After = (_, _) =>
        {
            if (isLastCallDone && Volatile.Read(ref left) < 0)
            {
                Volatile.Write(ref isCrashed, true);
                throw new ProcessGoneException();
            }

            return Task.CompletedTask;
        };

        var first = await RunnerHost.StartAsync(mortal, Clock, services => AdditionWorkflow.Register(services, effects));
        var isAcknowledged = false;
        try
        {
            isAcknowledged = await first.Client.StartAsync(AdditionWorkflow.Definition, instanceId, new("first"), Token);
        }
        catch (ProcessGoneException)
        {
            // The person was told nothing.
        }

        await UntilAsync(async () => Volatile.Read(ref isCrashed) || await HasEndedAsync(instanceId));
        await first.DisposeAsync();

        var isKnown = await Runs.FindAsync(instanceId, Token) is not null;
        var recorded = isKnown ? (await HistoryAsync(instanceId)).Count : 0;
        Clock.Advance(TimeSpan.FromSeconds(31));

        // Counted apart: a step of the first that was on its way may still do its work.
        var again = new AdditionWorkflow.Effects();
        await using var second = await RunnerHost.StartAsync(Memory, Clock, services => AdditionWorkflow.Register(services, again));

        // A run that was stored without a word goes on by itself; a start behind its end would be a new one.
        if (!isAcknowledged && !isKnown)
        {
            await second.Client.StartAsync(AdditionWorkflow.Definition, instanceId, new("first"), Token);
        }

        var ended = await second.EndAsync(instanceId);
        Assert.Equal((WorkflowState.Done, 100), (ended.State, ended.Progress?.Percent));
        Assert.Equal(7, effects.Done.Keys.Union(again.Done.Keys).Count());
        Assert.Equal(7 - recorded, again.Done.Values.Sum());
        return isCrashed;
    }

    private sealed class ProcessGoneException : Exception;
}
