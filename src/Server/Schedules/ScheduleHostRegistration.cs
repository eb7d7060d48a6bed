using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JobFunctions.Server.Schedules;

/// <summary>Keeps the schedules in this process.</summary>
public static class ScheduleHostRegistration
{
    /// <summary>Adds the host of the jobs that <see cref="Core.Schedules.ScheduleRegistration.AddSchedules"/> and others registered, on the same schedules as the timer triggers of Azure.</summary>
    public static IServiceCollection AddScheduleHost(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddHostedService<ScheduleHost>();
        return services;
    }
}
