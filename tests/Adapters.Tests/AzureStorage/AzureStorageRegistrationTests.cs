using System.Net;
using Azure.Core;
using JobFunctions.Adapters.AzureStorage;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Tests.AzureStorage;

public sealed class AzureStorageRegistrationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void AddAzureStorage_WrongSetting_StopsTheStartWithOneLine()
    {
        using var services = AzuriteStorage.Open("AccountName=jobs");

        var exception = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal("AzureWebJobsStorage has no AccountKey.", exception.Message);
    }

    [Fact]
    public void AddAzureStorage_TimesInTheirSection_AreTaken()
    {
        using var services = Open(new()
        {
            ["AzureWebJobsStorage:accountName"] = "jobs",
            ["AzureStorage:TryTimeout"] = "00:00:03",
            ["AzureStorage:MaxRetries"] = "2",
        });

        var options = services.GetRequiredService<IOptions<AzureStorageOptions>>().Value;

        Assert.Equal((TimeSpan.FromSeconds(3), 2, "jobs"), (options.TryTimeout, options.MaxRetries, options.AccountName));
    }

    [Fact]
    public async Task AddAzureStorage_AccountName_CallsItsServicesWithATokenOfTheIdentity()
    {
        using var requests = new RecordingHandler();
        var credential = new FixedCredential();
        await using var services = Open(new() { ["AzureWebJobsStorage:accountName"] = "jobs" }, credential, requests);

        await services.GetRequiredService<IPartitionStore>().GetAsync(new ItemKey("items", "p", "k"), Cancellation);
        await services.GetRequiredService<IBlobStore>().GetAsync(new BlobName("resumes", "a"), Cancellation);

        Assert.Equal(
            ["https://jobs.table.core.windows.net/items(PartitionKey='p',RowKey='k')", "https://jobs.blob.core.windows.net/resumes/a"],
            requests.Seen.Select(request => request.RequestUri?.AbsoluteUri));
        Assert.All(requests.Seen, request => Assert.Equal("Bearer token-of-the-identity", request.Headers.Authorization?.ToString()));
        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes.Distinct());
    }

    [Fact]
    public async Task AddAzureStorage_IdentityWithoutAToken_IsUnavailable()
    {
        using var requests = new RecordingHandler();
        await using var services = Open(new() { ["AzureWebJobsStorage:accountName"] = "jobs" }, new NoCredential(), requests);

        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            services.GetRequiredService<IPartitionStore>().GetAsync(new ItemKey("items", "p", "k"), Cancellation));

        Assert.Empty(requests.Seen);
    }

    private static ServiceProvider Open(Dictionary<string, string?> settings, TokenCredential? credential = null, HttpMessageHandler? handler = null)
    {
        var services = new ServiceCollection().AddAzureStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        if (credential is not null)
        {
            services.AddSingleton(credential);
            services.AddSingleton(provider => new StorageClients(
                provider.GetRequiredService<IOptions<AzureStorageOptions>>(), TimeProvider.System, credential, handler));
        }

        return services.BuildServiceProvider();
    }

    private sealed class FixedCredential : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            return new AccessToken("token-of-the-identity", TimeProvider.System.GetUtcNow().AddHours(1));
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }

    private sealed class NoCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new Azure.Identity.CredentialUnavailableException("There is no identity here.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }

    private sealed class RecordingHandler : HttpMessageHandler
    {
        public List<HttpRequestMessage> Seen { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen.Add(request);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new ByteArrayContent([]) });
        }
    }
}
