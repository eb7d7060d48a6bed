namespace JobFunctions.StandIns.Mail;

/// <summary>One maildev for a test assembly, started when the first test asks for it and ended with the assembly.</summary>
/// <remarks>Declare it with <c>[assembly: AssemblyFixture(typeof(MailDevFixture))]</c>, and send each test's mail to addresses of its own.</remarks>
public sealed class MailDevFixture : IAsyncDisposable
{
    private readonly Lazy<Task<MailDevServer>> _server = new(() => MailDevServer.StartAsync(CancellationToken.None));

    public Task<MailDevServer> ServerAsync(CancellationToken cancellationToken) => _server.Value.WaitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated)
        {
            await (await _server.Value).DisposeAsync();
        }
    }
}
