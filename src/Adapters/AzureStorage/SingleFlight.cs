using System.Collections.Concurrent;

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>Lets those who need the same thing done at the same time share one doing of it.</summary>
internal sealed class SingleFlight
{
    private readonly ConcurrentDictionary<string, Lazy<Task>> _running = new(StringComparer.Ordinal);

    /// <param name="run">Goes on when a caller gives up, since others may wait for it.</param>
    public async Task RunAsync(string name, Func<Task> run, CancellationToken cancellationToken)
    {
        var mine = new Lazy<Task>(run);
        var shared = _running.GetOrAdd(name, mine);
        try
        {
            await shared.Value.WaitAsync(cancellationToken);
        }
        finally
        {
            if (shared.Value.IsCompleted)
            {
                _running.TryRemove(KeyValuePair.Create(name, shared));
            }
        }
    }
}
