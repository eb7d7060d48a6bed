using JobFunctions.Adapters.Http;
using JobFunctions.Core.Reference;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.NationalBank;

/// <summary>Registers the exchange rates.</summary>
public static class NationalBankRegistration
{
    /// <summary>Adds <see cref="IExchangeRates"/> and <see cref="IExchangeRateRefresh"/> over the National Bank of Kazakhstan.</summary>
    /// <remarks>Wants an <see cref="Core.Storage.IPartitionStore"/>. Nothing is fetched until somebody calls the refresh.</remarks>
    public static IServiceCollection AddNationalBank(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<NationalBankOptions>().Bind(configuration.GetSection(NationalBankOptions.SectionName)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<NationalBankOptions>, NationalBankOptionsValidator>());
        services.AddPoliteHttpClient(NationalBankExchangeRates.Service, _ => new ServicePolicy
        {
            Name = "National Bank",
            RequestsPerSecond = 2,
            MaxConcurrent = 1,
            MaxTries = 3,
            TryTimeout = TimeSpan.FromSeconds(5),
            LongestRetryAfter = TimeSpan.FromSeconds(10),
            MaxReplyBytes = 1024 * 1024,
        });
        services.TryAddSingleton<NationalBankExchangeRates>();
        services.AddSingleton<IExchangeRates>(provider => provider.GetRequiredService<NationalBankExchangeRates>());
        services.AddSingleton<IExchangeRateRefresh>(provider => provider.GetRequiredService<NationalBankExchangeRates>());
        return services;
    }
}
