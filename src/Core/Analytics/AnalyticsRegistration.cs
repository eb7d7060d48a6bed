using JobFunctions.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Analytics;

/// <summary>Registers the counting of what people look at.</summary>
public static class AnalyticsRegistration
{
    public static IServiceCollection AddAnalytics(this IServiceCollection services) => services
        .AddCollection(ViewCountSchema.Value)
        .AddSingleton<VacancyViews>();
}
