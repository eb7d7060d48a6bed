using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Sample;

public static class SampleRegistration
{
    /// <summary>Adds the vacancies of <c>samples/vacancies</c> as the source <c>sample</c>, to search before a real one is configured.</summary>
    public static IServiceCollection AddSampleSource(this IServiceCollection services)
    {
        services.AddOptions<SampleOptions>().BindConfiguration(SampleOptions.SectionName);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IVacancySource>(provider => new SampleVacancySource(
            provider.GetRequiredService<TimeProvider>(),
            () => provider.GetRequiredService<IOptions<SampleOptions>>().Value.Enabled ?? !IsAnotherEnabled(provider)));
        return services;
    }

    private static bool IsAnotherEnabled(IServiceProvider provider) =>
        provider.GetServices<IVacancySource>().Any(source =>
            // The platform's own vacancies are no substitute for a job site: at the start there are none.
            source is not SampleVacancySource && source.Name != VacancyId.Platform && source.IsEnabled);
}
