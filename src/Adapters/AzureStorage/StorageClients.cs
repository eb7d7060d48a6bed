using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>The clients of both services, over one pool of connections.</summary>
internal sealed class StorageClients : IDisposable
{
    private const string Scope = "https://storage.azure.com/.default";

    private readonly HttpClientTransport _transport;

    /// <param name="handler">Sends the requests; null for the network.</param>
    public StorageClients(
        IOptions<AzureStorageOptions> options, TimeProvider time, TokenCredential? credential = null, HttpMessageHandler? handler = null)
    {
        var account = StorageAccount.From(options.Value);
        _transport = new HttpClientTransport(handler ?? new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = options.Value.TryTimeout,
            MaxConnectionsPerServer = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        });

        Tables = Client("table service", account.Tables, key => new TableSharedKeyPolicy(key, time));
        Blobs = Client("blob service", account.Blobs, key => new BlobSharedKeyPolicy(key, time));

        StorageClient Client(string service, Uri address, Func<SharedKey, HttpPipelinePolicy> sign)
        {
            var authorization = account.Key is { } key
                ? sign(key)
                : new BearerTokenAuthenticationPolicy(credential ??= DefaultCredential(options.Value), Scope);
            var settings = new Settings(options.Value, time, _transport);
            return new StorageClient(HttpPipelineBuilder.Build(settings, [], [authorization], new ResponseClassifier()), address, service, time);
        }
    }

    public StorageClient Tables { get; }

    public StorageClient Blobs { get; }

    public void Dispose() => _transport.Dispose();

    private static DefaultAzureCredential DefaultCredential(AzureStorageOptions options) =>
        new(new DefaultAzureCredentialOptions { ManagedIdentityClientId = options.ClientId });

    private sealed class Settings : ClientOptions
    {
        public Settings(AzureStorageOptions options, TimeProvider time, HttpPipelineTransport transport)
        {
            Transport = transport;
            RetryPolicy = new StorageRetryPolicy(options, time);
            Retry.NetworkTimeout = options.TryTimeout;
            Diagnostics.ApplicationId = "JobFunctions";
            Diagnostics.IsLoggingContentEnabled = false;
        }
    }
}
