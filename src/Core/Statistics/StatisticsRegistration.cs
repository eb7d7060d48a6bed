using JobFunctions.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Statistics;

/// <summary>Registers the counts for who runs the place.</summary>
public static class StatisticsRegistration
{
    public static IServiceCollection AddStatistics(this IServiceCollection services) =>
        services.AddCollection(StatisticsSchema.Value).AddSingleton<CountPlace>();
}
