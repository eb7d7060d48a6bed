using System.Threading.Channels;

namespace JobFunctions.Server.Workflows;

/// <summary>Tells the runner of this process about a run at once, so that it need not wait for its next look at the store.</summary>
internal sealed class WorkSignal
{
    // A signal that is dropped when the runner lags this far behind costs one poll interval, nothing else.
    private readonly Channel<string> _instances = Channel.CreateBounded<string>(
        new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Post(string instanceId) => _instances.Writer.TryWrite(instanceId);

    public IAsyncEnumerable<string> ReadAllAsync(CancellationToken cancellationToken) => _instances.Reader.ReadAllAsync(cancellationToken);
}
