using JobFunctions.Core.Reference;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>Registers the search over the platform's vacancies.</summary>
public static class LiveRegistration
{
    /// <summary>Wants <see cref="PostingRegistration.AddPosting"/> blobs and the exchange rates. Nothing is read before somebody asks.</summary>
    public static IServiceCollection AddLiveVacancies(this IServiceCollection services) => services
        .AddSingleton<PostingFeed>()
        .AddSingleton<PostingSnapshots>()
        .AddSingleton(provider => new LiveVacancies(
            provider.GetRequiredService<PostingFeed>(),
            provider.GetRequiredService<PostingSnapshots>(),
            provider.GetRequiredService<IExchangeRates>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<LiveVacancies>>()))
        .AddSingleton<VacancyCounter>()
        .AddSingleton<IPostingObserver>(provider => provider.GetRequiredService<LiveVacancies>())
        .AddSingleton<IDependencyProbe, LiveProbe>()
        .AddSingleton<IVacancySource, PlatformVacancySource>()
        .AddScheduledJob<SnapshotVacancies>(ScheduleTable.Recovery);
}
