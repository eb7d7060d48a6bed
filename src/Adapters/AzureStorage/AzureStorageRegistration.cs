using Azure.Core;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.AzureStorage;

public static class AzureStorageRegistration
{
    /// <summary>Keeps items in Azure Tables and blobs in Azure Blob Storage, and probes both.</summary>
    /// <param name="configuration">Read when the options are first needed, see <see cref="AzureStorageOptions"/>; a wrong setting stops the start with one line that names it.</param>
    /// <remarks>A registered <see cref="TokenCredential"/> is used where there is no account key.</remarks>
    public static IServiceCollection AddAzureStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AzureStorageOptions>()
            .Configure(options => Read(configuration, options))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<AzureStorageOptions>, AzureStorageOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new StorageClients(
            provider.GetRequiredService<IOptions<AzureStorageOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<TokenCredential>()));
        services.AddSingleton(provider => new TableClient(provider.GetRequiredService<StorageClients>().Tables));
        services.AddSingleton(provider => new AzureBlobStore(provider.GetRequiredService<StorageClients>().Blobs));
        services.AddSingleton<IBlobStore>(provider => provider.GetRequiredService<AzureBlobStore>());
        services.AddSingleton(provider => new TablePartitionStore(
            provider.GetRequiredService<TableClient>(),
            provider.GetRequiredService<AzureBlobStore>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IPartitionStore>(provider => provider.GetRequiredService<TablePartitionStore>());
        services.AddSingleton<IStoreUpkeep>(provider => provider.GetRequiredService<TablePartitionStore>());
        services.AddSingleton<IDependencyProbe>(provider => new AzureStorageProbe("tables", provider.GetRequiredService<TableClient>().PingAsync));
        services.AddSingleton<IDependencyProbe>(provider => new AzureStorageProbe("blobs", provider.GetRequiredService<AzureBlobStore>().PingAsync));
        return services;
    }

    private static void Read(IConfiguration configuration, AzureStorageOptions options)
    {
        configuration.GetSection(AzureStorageOptions.SectionName).Bind(options);
        var setting = configuration.GetSection(AzureStorageOptions.SettingName);
        options.ConnectionString = setting.Value;
        options.AccountName = setting["accountName"];
        options.BlobServiceUri = setting["blobServiceUri"];
        options.TableServiceUri = setting["tableServiceUri"];
        options.ClientId = setting["clientId"];
    }
}
