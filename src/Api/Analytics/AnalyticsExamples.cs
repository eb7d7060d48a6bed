using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Paging;
using JobFunctions.Core.Vacancies;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Analytics;

/// <summary>The bodies that the OpenAPI document shows.</summary>
internal static class AnalyticsExamples
{
    private static readonly VacancyId Vacancy = VacancyId.Of(Guid.Parse("019aa2c4-6f00-7000-8000-000000000007"));

    public static IServiceCollection AddAnalyticsExamples(this IServiceCollection services) => services.AddExample(new ListReply<AnalyticsReply>(
        [
            new AnalyticsReply(Vacancy, "Бухгалтер", new DateOnly(2026, 11, 18), 41, 3),
            new AnalyticsReply(Vacancy, "Бухгалтер", new DateOnly(2026, 11, 20), 17, 0),
        ],
        null));
}
