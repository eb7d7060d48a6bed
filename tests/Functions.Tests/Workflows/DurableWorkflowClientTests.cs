using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using JobFunctions.Functions.Workflows;
using Microsoft.DurableTask.Client;

namespace JobFunctions.Functions.Tests.Workflows;

public sealed class DurableWorkflowClientTests : IAsyncDisposable
{
    private static readonly WorkflowDefinition<string> Definition = new("Test");

    private readonly ScriptedDurableClient _durable = new();
    private readonly DurableClientHolder _holder = new();
    private readonly DurableWorkflowClient _client;

    public DurableWorkflowClientTests() => _client = new DurableWorkflowClient(_holder);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task StartAsync_HundredAtOnce_OneIsTrue()
    {
        using var use = _holder.Use(_durable);

        var started = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => _client.StartAsync(Definition, "one", "in", Token), Token)));

        Assert.Single(started, isStarted => isStarted);
        Assert.Equal(1, _durable.Scheduled);
    }

    [Fact]
    public async Task StartAsync_InputOfTheRun_IsOursAsText()
    {
        using var use = _holder.Use(_durable);

        await _client.StartAsync(Definition, "one", "in", Token);

        Assert.Equal("\"in\"", _durable.Instances["one"].ReadInputAs<string>());
    }

    [Fact]
    public async Task StartAsync_RunHasEnded_StartsAnew()
    {
        using var use = _holder.Use(_durable);
        await _client.StartAsync(Definition, "one", "in", Token);
        _durable.End("one", OrchestrationRuntimeStatus.Completed);

        Assert.True(await _client.StartAsync(Definition, "one", "in", Token));
    }

    [Theory]
    [InlineData(OrchestrationRuntimeStatus.Pending, WorkflowState.Queued, false)]
    [InlineData(OrchestrationRuntimeStatus.Running, WorkflowState.Running, false)]
    [InlineData(OrchestrationRuntimeStatus.Suspended, WorkflowState.Running, false)]
    [InlineData(OrchestrationRuntimeStatus.Completed, WorkflowState.Done, true)]
    [InlineData(OrchestrationRuntimeStatus.Failed, WorkflowState.Failed, true)]
    [InlineData(OrchestrationRuntimeStatus.Terminated, WorkflowState.Cancelled, true)]
    public async Task FindAsync_EachStatus_IsTranslated(OrchestrationRuntimeStatus durable, WorkflowState state, bool isOver)
    {
        using var use = _holder.Use(_durable);
        await _client.StartAsync(Definition, "one", "in", Token);
        _durable.End("one", durable);

        var status = await _client.FindAsync("one", Token);

        Assert.Equal(("one", "Test", state, 50), (status!.InstanceId, status.Workflow, status.State, status.Progress!.Percent));
        Assert.Equal(isOver, status.FinishedAt is not null);
        Assert.Equal(state == WorkflowState.Failed ? "It broke." : null, status.Error);
    }

    [Fact]
    public async Task FindAsync_NeverStarted_IsNull()
    {
        using var use = _holder.Use(_durable);

        Assert.Null(await _client.FindAsync("one", Token));
    }

    [Fact]
    public async Task RetryAsync_OnlyWhatFailedOrWasCancelled_StartsWithTheSameInput()
    {
        using var use = _holder.Use(_durable);
        await _client.StartAsync(Definition, "one", "in", Token);

        Assert.False(await _client.RetryAsync("one", Token));
        _durable.End("one", OrchestrationRuntimeStatus.Failed);
        Assert.True(await _client.RetryAsync("one", Token));

        Assert.Equal(("Test", "\"in\""), (_durable.Instances["one"].Name, _durable.Instances["one"].ReadInputAs<string>()));
        Assert.False(await _client.RetryAsync("two", Token));
    }

    [Fact]
    public async Task DeleteAsync_RunGoesOn_IsTerminatedFirstAndPurgedWhenAskedAgain()
    {
        using var use = _holder.Use(_durable);
        await _client.StartAsync(Definition, "one", "in", Token);

        Assert.False(await _client.DeleteAsync("one", Token));
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, _durable.Instances["one"].RuntimeStatus);
        Assert.True(await _client.DeleteAsync("one", Token));

        Assert.Empty(_durable.Instances);
        Assert.True(await _client.DeleteAsync("one", Token));
    }

    [Fact]
    public async Task CancelAsync_RunGoesOn_IsTerminatedAndAnEndedOneStays()
    {
        using var use = _holder.Use(_durable);
        await _client.StartAsync(Definition, "one", "in", Token);
        await _client.StartAsync(Definition, "two", "in", Token);
        _durable.End("two", OrchestrationRuntimeStatus.Completed);

        await _client.CancelAsync("one", Token);
        await _client.CancelAsync("two", Token);
        await _client.CancelAsync("three", Token);

        Assert.Equal(OrchestrationRuntimeStatus.Terminated, _durable.Instances["one"].RuntimeStatus);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, _durable.Instances["two"].RuntimeStatus);
    }

    [Fact]
    public async Task StartAsync_HostIsDown_SaysThatItMayPass()
    {
        using var use = _holder.Use(_durable);
        _durable.Failure = new HttpRequestException("No connection.");

        await Assert.ThrowsAsync<StoreUnavailableException>(() => _client.StartAsync(Definition, "one", "in", Token));
    }

    [Fact]
    public async Task StartAsync_OutsideOfAFunction_SaysSo()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _client.StartAsync(Definition, "one", "in", Token));
    }

    public ValueTask DisposeAsync() => _durable.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a b")]
    public async Task StartAsync_IdOutsideTheAlphabet_Throws(string instanceId)
    {
        using var use = _holder.Use(_durable);

        await Assert.ThrowsAsync<ArgumentException>(() => _client.StartAsync(Definition, instanceId, "in", Token));
    }
}
