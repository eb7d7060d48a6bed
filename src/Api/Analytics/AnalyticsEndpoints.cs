using JobFunctions.Api.Paging;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Security;
using JobFunctions.Api.Vacancies;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Analytics;

/// <summary>What happened to vacancies day by day, for their employer and for admins.</summary>
internal static class AnalyticsEndpoints
{
    public static void MapAnalytics(this IEndpointRouteBuilder canonical) => canonical
        .MapGet("/analytics", ListAsync)
        .RequireAuthorization(Policies.HrOrAdmin)
        .WithTags("HR")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .WithName("ListAnalytics")
        .WithSummary("List views and applications by vacancy and day")
        .WithDescription(
            "An HR's own vacancies, for an admin everybody's; the days of each vacancy in order, at most 366. "
            + "A day without a view or an application is left out: draw it as zero. Days are kept for 400 days. A withdrawn application stays counted on the day that it came. "
            + "A part may hold fewer items than asked for, or none, while `next_cursor` says that the list goes on. Views of the last seconds may be missing.");

    private static async Task<Results<Ok<ListReply<AnalyticsReply>>, ValidationProblem, ProblemHttpResult>> ListAsync(
        [AsParameters] AnalyticsQuery query,
        [AsParameters] PageQuery page,
        Caller caller,
        FindPosting find,
        ReadAnalytics read,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var (range, member, fault) = query.ToDays(time.GetUtcNow());
        if (range is not { } days)
        {
            return Problem.Invalid(member, fault);
        }

        var employer = caller.Account.Role == AccountRole.Admin ? (AccountId?)null : caller.Id;
        return await ReadAsync() is { } found ? TypedResults.Ok(ListReply<AnalyticsReply>.Of(found, AnalyticsReply.Of)) : VacancyProblem.Unknown();

        async Task<Page<VacancyDay>?> ReadAsync()
        {
            if (!query.IsOfOne)
            {
                return await (employer is { } own
                    ? read.OfEmployerAsync(own, days, page.ToRequest(), cancellationToken)
                    : read.OfAllAsync(days, page.ToRequest(), cancellationToken));
            }

            return query.VacancyId is { } id
                && await find.ByIdAsync(id, cancellationToken) is { } vacancy
                && (employer is null || vacancy.EmployerId == employer)
                    ? await read.OfVacancyAsync(vacancy, days, page.ToRequest(), cancellationToken)
                    : null;
        }
    }
}
