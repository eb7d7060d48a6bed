using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Schedules;

/// <summary>Puts jobs on schedules, for whichever host keeps them.</summary>
public static class ScheduleRegistration
{
    /// <summary>Adds the product's own jobs. A head adds those that are only its own.</summary>
    public static IServiceCollection AddSchedules(this IServiceCollection services) => services
        .AddSingleton<ScheduleRun>()
        .AddScheduledJob<RecoverResumes>(ScheduleTable.Recovery)
        .AddScheduledJob<RecoverSearches>(ScheduleTable.Recovery)
        .AddScheduledJob<RefreshRates>(ScheduleTable.Rates)
        .AddScheduledJob<DeleteExpired>(ScheduleTable.CleanUp)
        .AddScheduledJob<SweepStores>(ScheduleTable.CleanUp);

    /// <summary>Adds a job; a host finds all of them as <see cref="RegisteredJob"/>.</summary>
    public static IServiceCollection AddScheduledJob<TJob>(this IServiceCollection services, Schedule schedule)
        where TJob : class, IScheduledJob
    {
        services.AddTransient<TJob>();
        services.AddSingleton<RegisteredJob>(new RegisteredJob.Of<TJob>(schedule));
        return services;
    }
}
