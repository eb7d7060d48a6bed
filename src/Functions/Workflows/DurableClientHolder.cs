using Microsoft.DurableTask.Client;

namespace JobFunctions.Functions.Workflows;

/// <summary>Carries the Durable client that the host bound to a call from the function down to whatever starts a workflow there.</summary>
/// <remarks>The SDK hands a client to functions only, as an argument; the rest of the product asks its container.</remarks>
public sealed class DurableClientHolder
{
    private readonly AsyncLocal<DurableTaskClient?> _client = new();

    /// <exception cref="InvalidOperationException">The code does not run inside a function with a Durable client.</exception>
    internal DurableTaskClient Client =>
        _client.Value ?? throw new InvalidOperationException("Workflows can be started from inside a function only; its method takes a Durable client.");

    /// <summary>Makes the client known to everything that the caller awaits until it disposes of the result.</summary>
    internal IDisposable Use(DurableTaskClient client)
    {
        var outer = _client.Value;
        _client.Value = client;
        return new Restoration(() => _client.Value = outer);
    }

    private sealed class Restoration(Action restore) : IDisposable
    {
        public void Dispose() => restore();
    }
}
