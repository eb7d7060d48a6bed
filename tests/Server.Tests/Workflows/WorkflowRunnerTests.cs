using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using JobFunctions.StandIns.Clock;

namespace JobFunctions.Server.Tests.Workflows;

public sealed class WorkflowRunnerTests
{
    private readonly MemoryPartitionStore _store = new();
    private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero));
    private readonly AdditionWorkflow.Effects _effects = new();

    [Fact]
    public async Task StartAsync_StepsThatSucceed_EndsDoneWithEachEffectOnce()
    {
        await using var host = await StartHostAsync();

        Assert.True(await host.Client.StartAsync(AdditionWorkflow.Definition, "sum-1", new("first"), TestContext.Current.CancellationToken));

        var ended = await host.EndAsync("sum-1");
        Assert.Equal((WorkflowState.Done, 100, null), (ended.State, ended.Progress?.Percent, ended.Error));
        Assert.Equal(
            ["add-one 0", "add-one 1", "add-one 2", "double 10", "double 20", "double 3", "report 66"],
            _effects.Done.Keys.Order(StringComparer.Ordinal));
        Assert.All(_effects.Done.Values, times => Assert.Equal(1, times));
    }

    private Task<RunnerHost> StartHostAsync() =>
        RunnerHost.StartAsync(_store, _clock, services => AdditionWorkflow.Register(services, _effects));
}
