using JobFunctions.Core.Chats;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using JobFunctions.StandIns.Clock;

namespace JobFunctions.Core.Tests.Chats;

/// <summary>Repeats of an update that arrive beside each other, at the worst of moments.</summary>
public sealed class ReceiveUpdateTests
{
    private static readonly ChatUpdate Update = new(7, 42, new ChatEvent.Said("/start"), null, null, "ru", DateTimeOffset.UnixEpoch);

    private readonly Collection<ChatUpdate> _updates = new(new MemoryPartitionStore(), ChatSchema.Updates);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_AddedBehindTheEndOfItsRun_LeavesNothing()
    {
        var receive = Receiving(null, WorkflowState.Running, WorkflowState.Running, WorkflowState.Done);

        await receive.RunAsync(Update, Token);

        Assert.Null(await _updates.FindAsync(ChatSchema.KeyOf(Update.Id), Token));
    }

    [Fact]
    public async Task RunAsync_RunOfAnotherGoesOn_LeavesItItsUpdate()
    {
        var receive = Receiving(null, WorkflowState.Running);

        await receive.RunAsync(Update, Token);

        Assert.NotNull(await _updates.FindAsync(ChatSchema.KeyOf(Update.Id), Token));
    }

    [Fact]
    public async Task RunAsync_LeftBehindByACallThatBrokeOff_GoesWithTheRepeat()
    {
        await _updates.AddAsync(Update, Token);
        var receive = Receiving(WorkflowState.Done);

        await receive.RunAsync(Update, Token);

        Assert.Null(await _updates.FindAsync(ChatSchema.KeyOf(Update.Id), Token));
    }

    /// <param name="states">What one look after the other sees of the run; the last stays.</param>
    private ReceiveUpdate Receiving(params WorkflowState?[] states) => new(_updates, new RunOfAnother(states), new HurriedTimeProvider(100));

    /// <summary>A run that somebody else has started.</summary>
    private sealed class RunOfAnother(WorkflowState?[] states) : IWorkflowClient
    {
        private int _looks;

        public Task<bool> StartAsync<TInput>(WorkflowDefinition<TInput> workflow, string instanceId, TInput input, CancellationToken cancellationToken) =>
            Task.FromResult(false);

        public Task<WorkflowStatus?> FindAsync(string instanceId, CancellationToken cancellationToken) => Task.FromResult(
            states[Math.Min(_looks++, states.Length - 1)] is { } state
                ? new WorkflowStatus(instanceId, Converse.Definition.Name, state, null, null, DateTimeOffset.UnixEpoch, null)
                : null);

        public Task<bool> RetryAsync(string instanceId, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task CancelAsync(string instanceId, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<bool> DeleteAsync(string instanceId, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
