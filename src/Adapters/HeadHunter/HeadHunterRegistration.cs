using JobFunctions.Adapters.HeadHunter.Resumes;
using JobFunctions.Adapters.Http;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>Registers hh.ru.</summary>
public static class HeadHunterRegistration
{
    /// <summary>Adds the vacancies of hh.ru as an <see cref="IVacancySource"/>, off while no <c>HeadHunter__UserAgent</c> is set.</summary>
    /// <remarks>Wants an <see cref="Core.Storage.IPartitionStore"/>, where the application token is kept.</remarks>
    public static IServiceCollection AddHeadHunter(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<HeadHunterOptions>().Bind(configuration.GetSection(HeadHunterOptions.SectionName)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<HeadHunterOptions>, HeadHunterOptionsValidator>());
        services.AddPoliteHttpClient(HeadHunterMapper.Source, provider => new ServicePolicy
        {
            Name = "hh.ru",
            RequestsPerSecond = provider.GetRequiredService<IOptions<HeadHunterOptions>>().Value.RequestsPerSecond,
        });
        services.TryAddSingleton<HeadHunterAppToken>();
        services.TryAddSingleton<HeadHunterClient>();
        services.TryAddSingleton<HeadHunterVacancySource>();
        services.TryAddSingleton<IHhResumeImport, HeadHunterResumeImport>();
        services.AddSingleton<IVacancySource>(provider => provider.GetRequiredService<HeadHunterVacancySource>());
        return services;
    }
}
