using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Server.Tests.Workflows;

public sealed class RunnerDeletionTests : RunnerTests
{
    private const string Secret = "what nobody is to keep";

    [Fact]
    public async Task DeleteAsync_EndedRun_LeavesNothingOfAnyOfItsStarts()
    {
        var store = new WalkablePartitionStore(Memory);
        await using var host = await StartAsync(store, gate: Task.CompletedTask, started: new TaskCompletionSource());
        for (var start = 0; start < 3; start++)
        {
            Assert.True(await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", Secret, Token));
            await host.EndAsync("one");
            Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.True(await host.Client.DeleteAsync("one", Token));

        Assert.Null(await host.Client.FindAsync("one", Token));
        Assert.Empty(await store.WalkAsync(Token).Where(item => $"{item.Key}{item.Body}".Contains("one", StringComparison.Ordinal)).ToListAsync(Token));
    }

    [Fact]
    public async Task DeleteAsync_StepGoesOn_IsFalseUntilItHasEnded()
    {
        var gate = new TaskCompletionSource();
        var started = new TaskCompletionSource();
        await using var host = await StartAsync(new WalkablePartitionStore(Memory), gate.Task, started);
        await host.Client.StartAsync(ScriptedWorkflow.Definition, "one", Secret, Token);
        await started.Task;

        Assert.False(await host.Client.DeleteAsync("one", Token));
        gate.SetResult();
        await host.EndAsync("one");

        Assert.True(await host.Client.DeleteAsync("one", Token));
        Assert.Null(await host.Client.FindAsync("one", Token));
    }

    [Fact]
    public async Task DeleteAsync_UnknownRun_IsTrue()
    {
        await using var host = await StartAsync(new WalkablePartitionStore(Memory), Task.CompletedTask, new TaskCompletionSource());

        Assert.True(await host.Client.DeleteAsync("none", Token));
    }

    /// <summary>A process whose runs do one step, which gives the secret back, and ask for another.</summary>
    private Task<RunnerHost> StartAsync(IPartitionStore store, Task gate, TaskCompletionSource started) => RunnerHost.StartAsync(
        store,
        Clock,
        services => ScriptedWorkflow.Register(services, new(
            async context =>
            {
                await context.StepAsync(ScriptedWorkflow.Act, Secret);
                await context.StepAsync(ScriptedWorkflow.Act, Secret);
            },
            async (input, _) =>
            {
                started.TrySetResult();
                await gate;
                return input;
            })));
}
