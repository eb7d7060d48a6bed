using JobFunctions.Core.Storage;

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>Asks one service of the storage account whether it answers and lets us in.</summary>
internal sealed class AzureStorageProbe(string name, Func<CancellationToken, Task> ping) : IDependencyProbe
{
    public string Name => name;

    public Task CheckAsync(CancellationToken cancellationToken) => ping(cancellationToken);
}
