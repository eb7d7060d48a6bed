using JobFunctions.StandIns.Azurite;

namespace JobFunctions.Adapters.Tests.AzureStorage;

public sealed class AzuriteServerTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task StartAsync_OnFreePorts_BothServicesAnswer()
    {
        var server = await azurite.ServerAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient();

        using var blobs = await http.GetAsync(server.Blobs, TestContext.Current.CancellationToken);
        using var tables = await http.GetAsync(server.Tables, TestContext.Current.CancellationToken);

        Assert.True((int)blobs.StatusCode is >= 400 and < 500, "Without a signature the blob service refuses.");
        Assert.True((int)tables.StatusCode is >= 400 and < 500, "Without a signature the table service refuses.");
    }

    [Fact]
    public async Task NewAccount_Twice_GivesTwoAccounts()
    {
        var server = await azurite.ServerAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(server.NewAccount(), server.NewAccount());
    }
}
