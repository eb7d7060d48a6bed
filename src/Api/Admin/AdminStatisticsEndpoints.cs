using JobFunctions.Core.Statistics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Admin;

/// <summary>The numbers of the place.</summary>
internal static class AdminStatisticsEndpoints
{
    public static void MapAdminStatistics(this IEndpointRouteBuilder admin) => admin
        .MapGet("/stats", GetAsync)
        .WithName("GetStatistics")
        .WithSummary("Count accounts, vacancies, resumes and searches")
        .WithDescription("Counted at most once in ten minutes; `as_of` says when.");

    private static async Task<Ok<StatisticsReply>> GetAsync(CountPlace count, CancellationToken cancellationToken) =>
        TypedResults.Ok(StatisticsReply.Of(await count.RunAsync(cancellationToken)));
}
