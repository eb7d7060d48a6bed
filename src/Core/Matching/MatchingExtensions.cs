using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Matching;

/// <summary>Registers ranking.</summary>
public static class MatchingExtensions
{
    public static IServiceCollection AddMatching(this IServiceCollection services) =>
        services.AddSingleton<VacancyRanker>();
}
