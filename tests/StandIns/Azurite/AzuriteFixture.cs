namespace JobFunctions.StandIns.Azurite;

/// <summary>One Azurite for a test assembly, started when the first test asks for it and ended with the assembly.</summary>
/// <remarks>Declare it with <c>[assembly: AssemblyFixture(typeof(AzuriteFixture))]</c> and take it in the test's constructor.</remarks>
public sealed class AzuriteFixture : IAsyncDisposable
{
    private readonly Lazy<Task<AzuriteServer>> _server = new(() => AzuriteServer.StartAsync(CancellationToken.None));

    /// <summary>The running server; the first call may fetch Azurite and takes a second or two.</summary>
    public Task<AzuriteServer> ServerAsync(CancellationToken cancellationToken) => _server.Value.WaitAsync(cancellationToken);

    /// <summary>Connection string of an empty storage account of its own, so that tests do not meet each other's data.</summary>
    public async Task<string> NewAccountAsync(CancellationToken cancellationToken) =>
        (await ServerAsync(cancellationToken)).NewAccount();

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated)
        {
            await (await _server.Value).DisposeAsync();
        }
    }
}
