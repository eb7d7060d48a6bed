using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Paging;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Admin;

/// <summary>The bodies that the OpenAPI document shows.</summary>
internal static class AdminExamples
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 6, 30, 0, TimeSpan.Zero);

    private static readonly AdminSearchReply Search = new(
        SearchId.From(Guid.Parse("019aa2c4-6f00-7000-8000-00000000000a")),
        AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000008")),
        ResumeId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000009")),
        SearchState.Failed,
        SearchState.Failed,
        "searching",
        25,
        0,
        0,
        0,
        "hh: the service is busy or down; try again later.",
        Morning,
        Morning.AddMinutes(2));

    public static IServiceCollection AddAdminExamples(this IServiceCollection services) => services
        .AddExample(Search)
        .AddExample(new ListReply<AdminSearchReply>([Search], null))
        .AddExample(new StatisticsReply(
            Morning,
            new StatisticsReply.AccountsReply(1200, 85, 1, 4, 3),
            new StatisticsReply.VacanciesReply(410, 12, 9, 320, 14, 30, 25),
            new StatisticsReply.ResumesReply(1340, 2, 1310, 28),
            new StatisticsReply.SearchesReply(1, 3, 140, 2)));
}
