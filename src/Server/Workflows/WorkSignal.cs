using System.Threading.Channels;

namespace JobFunctions.Server.Workflows;

/// <summary>Tells the runner of this process about a run at once, so that it need not wait for its next look at the store.</summary>
internal sealed class WorkSignal
{
    // A signal that is dropped when the runner lags this far behind costs one poll interval, nothing else.
    private readonly Channel<(string InstanceId, StoredRun? Run)> _instances = Channel.CreateBounded<(string, StoredRun?)>(
        new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <param name="run">As it was just written, which saves reading it; null where that is not known.</param>
    public void Post(string instanceId, StoredRun? run = null) => _instances.Writer.TryWrite((instanceId, run));

    public IAsyncEnumerable<(string InstanceId, StoredRun? Run)> ReadAllAsync(CancellationToken cancellationToken) => _instances.Reader.ReadAllAsync(cancellationToken);
}
