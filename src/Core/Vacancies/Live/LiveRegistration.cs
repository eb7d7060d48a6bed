using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>Registers the search over the platform's vacancies.</summary>
public static class LiveRegistration
{
    /// <summary>Wants <see cref="PostingRegistration.AddPosting"/> and the exchange rates. Nothing is read before somebody asks.</summary>
    public static IServiceCollection AddLiveVacancies(this IServiceCollection services) => services
        .AddSingleton<LiveVacancies>()
        .AddSingleton<VacancyCounter>()
        .AddSingleton<IPostingObserver>(provider => provider.GetRequiredService<LiveVacancies>())
        .AddSingleton<IDependencyProbe, LiveProbe>()
        .AddSingleton<IVacancySource, PlatformVacancySource>();
}
