using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Vacancies;

internal static class VacancyReplyRegistration
{
    public static IServiceCollection AddVacancyReplies(this IServiceCollection services) => services
        .AddSingleton<VacancyAnswers>()
        .AddSingleton<VacancyPages>()
        .AddHostedService<VacancyRefresher>()
        .AddHostedService<ViewFlusher>();
}
