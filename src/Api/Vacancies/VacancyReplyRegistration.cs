using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Vacancies;

internal static class VacancyReplyRegistration
{
    public static IServiceCollection AddVacancyReplies(this IServiceCollection services) => services
        .AddSingleton<VacancyAnswers>()
        .AddSingleton<VacancyPages>()
        .AddSingleton<ReferenceFilters>()
        .AddHostedService<VacancyRefresher>()
        .AddHostedService<ViewFlusher>();
}
