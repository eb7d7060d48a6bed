using JobFunctions.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Analytics;

/// <summary>Registers the counting of what people look at and apply for.</summary>
public static class AnalyticsRegistration
{
    public static IServiceCollection AddAnalytics(this IServiceCollection services) => services
        .AddCollection(ViewCountSchema.Value)
        .AddCollection(ApplicationCountSchema.Value)
        .AddIndexedExpiry(ViewCountSchema.Value, ViewCountSchema.ExpiryIndex)
        .AddIndexedExpiry(ApplicationCountSchema.Value, ApplicationCountSchema.ExpiryIndex)
        .AddSingleton<VacancyViews>()
        .AddSingleton<VacancyApplications>()
        .AddSingleton<ForgetVacancy>()
        .AddSingleton<ReadAnalytics>();
}
