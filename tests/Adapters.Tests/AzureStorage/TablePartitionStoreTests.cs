using JobFunctions.Core.Storage;
using JobFunctions.Core.Tests.Storage;
using JobFunctions.StandIns.Azurite;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Adapters.Tests.AzureStorage;

public sealed class TablePartitionStoreTests(AzuriteFixture azurite) : PartitionStoreContract, IAsyncDisposable
{
    private ServiceProvider? _services;

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }
    }

    protected override async Task<IPartitionStore> CreateAsync()
    {
        _services = AzuriteStorage.Open(await azurite.NewAccountAsync(TestContext.Current.CancellationToken));
        return _services.GetRequiredService<IPartitionStore>();
    }
}
