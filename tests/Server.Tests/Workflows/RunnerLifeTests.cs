using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using JobFunctions.Server.Workflows;

namespace JobFunctions.Server.Tests.Workflows;

public sealed class RunnerLifeTests : RunnerTests
{
    [Fact]
    public async Task CancelAsync_StepGoesOn_EndsAfterItAndStartsNoOther()
    {
        var isStarted = new TaskCompletionSource();
        var gate = new TaskCompletionSource();
        var done = new List<string>();
        await using var host = await StartAsync(
            async context =>
            {
                await context.StepAsync(ScriptedWorkflow.Act, "first");
                await context.StepAsync(ScriptedWorkflow.Act, "second");
            },
            async (input, _) =>
            {
                isStarted.SetResult();
                await gate.Task;
                done.Add(input);
                return input;
            });
        await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        await isStarted.Task;

        await host.Client.CancelAsync("one", Token);
        await host.Client.CancelAsync("one", Token);
        gate.SetResult();

        Assert.Equal(WorkflowState.Cancelled, (await host.EndAsync("one")).State);
        Assert.Equal(["first"], done);
    }

    [Fact]
    public async Task CancelAsync_RunWaitsForLong_EndsAtOnce()
    {
        await using var host = await StartAsync(context => context.DelayAsync(TimeSpan.FromDays(1)), (input, _) => Task.FromResult(input));
        await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        await UntilAsync(async () => (await RunAsync("one")).WakeAt is not null);

        await host.Client.CancelAsync("one", Token);

        Assert.Equal(WorkflowState.Cancelled, (await host.EndAsync("one")).State);
    }

    [Fact]
    public async Task CancelAsync_AskedOfAnotherProcess_ReachesTheOwnerWithItsNextRenewal()
    {
        var gate = new TaskCompletionSource<string>();
        var isStarted = new TaskCompletionSource();
        Task<string> ActAsync(string input, CancellationToken token)
        {
            isStarted.TrySetResult();
            return gate.Task;
        }

        static async Task TwiceAsync(IWorkflowContext context)
        {
            await context.StepAsync(ScriptedWorkflow.Act, "first");
            await context.StepAsync(ScriptedWorkflow.Act, "second");
        }

        await using var owner = await StartAsync(TwiceAsync, ActAsync);
        await owner.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        await isStarted.Task;
        await using var other = await StartAsync(TwiceAsync, ActAsync);

        await other.Client.CancelAsync("one", Token);
        Clock.Advance(TimeSpan.FromSeconds(10));
        await UntilAsync(async () => (await RunAsync("one")).LeaseUntil > Start.AddSeconds(15));
        gate.SetResult("");

        await EndAsync("one");
        Assert.Equal(WorkflowState.Cancelled, (await RunAsync("one")).State);
        Assert.Single(await HistoryAsync("one"));
    }

    [Fact]
    public async Task DelayAsync_ProcessEndsMeanwhile_GoesOnWhenDue()
    {
        var first = await StartAsync(WaitAnHourAsync, (input, _) => Task.FromResult(input));
        await first.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        await UntilAsync(async () => (await RunAsync("one")).WakeAt is not null);
        Assert.Null((await RunAsync("one")).Owner);
        await first.DisposeAsync();
        Clock.Advance(TimeSpan.FromMinutes(59));

        await using var second = await StartAsync(WaitAnHourAsync, (input, _) => Task.FromResult(input));
        Clock.Advance(TimeSpan.FromMinutes(1));
        await EndAsync("one");

        var ended = await RunAsync("one");
        Assert.Equal((WorkflowState.Done, Start.AddHours(1), 2), (ended.State, ended.FinishedAt, ended.Takes));
    }

    [Fact]
    public async Task DelayAsync_Short_KeepsTheRunInMemory()
    {
        await using var host = await StartAsync(context => context.DelayAsync(TimeSpan.FromSeconds(40)), (input, _) => Task.FromResult(input));

        await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        await UntilAsync(async () => (await RunAsync("one")).Takes == 1);

        await AdvanceUntilAsync(() => HasEndedAsync("one"), TimeSpan.FromSeconds(1));

        var ended = await RunAsync("one");
        Assert.Equal((WorkflowState.Done, 1), (ended.State, ended.Takes));
        Assert.True(ended.FinishedAt >= Start.AddSeconds(40));
    }

    [Fact]
    public async Task UtcNow_ReplayedPoint_IsWhatItWas()
    {
        var seen = new List<string>();
        async Task RecipeAsync(IWorkflowContext context)
        {
            for (var step = 0; step < 3; step++)
            {
                lock (seen)
                {
                    seen.Add($"{step} {context.UtcNow:O}");
                }

                await context.StepAsync(ScriptedWorkflow.Act, $"{step}");
            }
        }

        Task<string> ActAsync(string input, CancellationToken token)
        {
            Clock.Advance(TimeSpan.FromMilliseconds(700));
            return input == "2" && seen.Count == 3 ? throw new OperationCanceledException() : Task.FromResult(input);
        }

        var first = await StartAsync(RecipeAsync, ActAsync);
        await first.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        await UntilAsync(async () => (await HistoryAsync("one")).Count == 3);
        await first.DisposeAsync();
        await using var second = await StartAsync(RecipeAsync, ActAsync);

        Clock.Advance(TimeSpan.FromSeconds(5));
        await EndAsync("one");
        Assert.Equal(seen[..3], seen[3..]);
        Assert.Distinct(seen[..3]);
    }

    [Fact]
    public void Progress_AnyReportsOverARestart_NeverFalls()
    {
        var reports = Gen.Choose(-20, 120).ListOf(6).Select(percents => percents.ToArray());

        Prop.ForAll(reports.ToArbitrary(), percents => NeverFallsAsync([.. percents])).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    [Fact]
    public async Task CleanUp_RunEndedLongAgo_LeavesNothingOfIt()
    {
        await using var host = await StartAsync(context => context.StepAsync(ScriptedWorkflow.Act, "once"), (input, _) => Task.FromResult(input));
        await host.Client.StartAsync(ScriptedWorkflow.Definition, "old", "", Token);
        await host.EndAsync("old");
        Clock.Advance(TimeSpan.FromMinutes(80));
        await host.Client.StartAsync(ScriptedWorkflow.Definition, "young", "", Token);
        await host.EndAsync("young");
        Clock.Advance(TimeSpan.FromMinutes(50));

        await CleanUpWith(new WorkflowRunnerOptions { Retention = TimeSpan.FromHours(2) }).RunAsync(Token);

        Assert.Null(await host.Client.FindAsync("old", Token));
        Assert.Empty(await Memory.ScanAsync("WorkflowRuns", "old", KeyRange.All, 10, Token).ToListAsync(Token));
        Assert.Equal(WorkflowState.Done, (await host.Client.FindAsync("young", Token))?.State);
        Assert.Single(await HistoryAsync("young"));
    }

    [Fact]
    public async Task CleanUp_IdThatRanAgain_KeepsTheLaterRun()
    {
        await using var host = await StartAsync(context => context.StepAsync(ScriptedWorkflow.Act, "once"), (input, _) => Task.FromResult(input));
        await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        await host.EndAsync("one");
        Clock.Advance(TimeSpan.FromMinutes(130));
        await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", "", Token);
        await UntilAsync(async () => (await RunAsync("one")) is { Generation: 2, IsOpen: false });

        await CleanUpWith(new WorkflowRunnerOptions { Retention = TimeSpan.FromHours(2) }).RunAsync(Token);

        Assert.Single(await HistoryAsync("one"));
        Assert.Equal(2, await Memory.ScanAsync("WorkflowRuns", "one", KeyRange.All, 10, Token).CountAsync(Token));
    }

    private static DateTimeOffset Start => new(2026, 11, 1, 8, 0, 0, TimeSpan.Zero);

    private static async Task WaitAnHourAsync(IWorkflowContext context)
    {
        await context.DelayAsync(TimeSpan.FromHours(1));
        await context.StepAsync(ScriptedWorkflow.Act, "after");
    }

    private async Task NeverFallsAsync(int[] percents)
    {
        var instanceId = $"progress-{Guid.CreateVersion7(Clock.GetUtcNow())}";
        var written = new List<int>();
        Store.Written = (key, body) =>
        {
            if (key.Partition == instanceId && key.Key == "run" && JsonDocument.Parse(body).RootElement.TryGetProperty("progress", out var progress))
            {
                written.Add(progress.GetProperty("percent").GetInt32());
            }
        };
        async Task RecipeAsync(IWorkflowContext context)
        {
            foreach (var percent in percents)
            {
                context.ReportProgress(new WorkflowProgress("going", percent));
                await context.StepAsync(ScriptedWorkflow.Act, "");
            }
        }

        var acts = 0;
        Task<string> ActAsync(string input, CancellationToken token)
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            return ++acts == 4 ? Task.FromException<string>(new OperationCanceledException()) : Task.FromResult(input);
        }

        var first = await StartAsync(RecipeAsync, ActAsync);
        await first.Client.StartAsync(ScriptedWorkflow.Definition, instanceId, "", Token);
        await UntilAsync(async () => (await HistoryAsync(instanceId)).Count == 4);
        await first.DisposeAsync();
        await using var second = await StartAsync(RecipeAsync, ActAsync);
        Clock.Advance(TimeSpan.FromSeconds(5));
        await EndAsync(instanceId);

        Assert.Equal(written.Order(), written);
        Assert.Equal(Math.Clamp(percents.Max(), 0, 100), written[^1]);
    }
}
