using JobFunctions.Adapters.AzureStorage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Adapters.Tests.AzureStorage;

/// <summary>The services of <see cref="AzureStorageRegistration.AddAzureStorage"/> over a connection string.</summary>
internal static class AzuriteStorage
{
    public static ServiceProvider Open(string connectionString, Action<AzureStorageOptions>? change = null) => new ServiceCollection()
        .AddAzureStorage(new ConfigurationBuilder()
            .AddInMemoryCollection([new(AzureStorageOptions.SettingName, connectionString)])
            .Build())
        .Configure<AzureStorageOptions>(options => change?.Invoke(options))
        .BuildServiceProvider();
}
