using JobFunctions.Api.Paging;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Security;
using JobFunctions.Api.Vacancies;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Admin;

/// <summary>The review of vacancies.</summary>
internal static class AdminVacancyEndpoints
{
    public static void MapAdminVacancies(this IEndpointRouteBuilder admin)
    {
        admin.MapGet("/vacancies/review", ListAsync)
            .WithName("ListVacanciesUnderReview").WithSummary("List the vacancies under review, the one that waits longest first");
        admin.MapPatch("/{vacancy_id}/status", ReviewAsync)
            .WithName("ReviewVacancy")
            .WithSummary("Accept or reject a vacancy")
            .WithDescription("Rejecting needs a reason, which the employer reads. An accepted vacancy can be taken down by rejecting it.");
    }

    private static async Task<Ok<ListReply<VacancyReply>>> ListAsync(
        [AsParameters] PageQuery page, FindPosting find, VacancyAnswers answers, CancellationToken cancellationToken) =>
        await answers.ListAsync(await find.ListUnderReviewAsync(page.ToRequest(), cancellationToken), cancellationToken);

    private static async Task<Results<Ok<VacancyReply>, ProblemHttpResult, ValidationProblem>> ReviewAsync(
        [AsParameters] VacancyInRoute vacancy, ReviewVacancyRequest request, Caller caller, ReviewVacancy review, VacancyAnswers answers, CancellationToken cancellationToken)
    {
        var isAccepted = request.Status == ReviewedStatus.Accepted;
        var reason = TypedText.Clean(request.Reason);
        if (!isAccepted && reason is null)
        {
            return Problem.Invalid("reason", "Is required to reject.");
        }

        var result = vacancy.Id is { } id ? await review.RunAsync(id, isAccepted, reason, caller.Id, cancellationToken) : new PostingResult.Unknown();
        var answer = await answers.OneAsync(result, cancellationToken);
        return answer.Result is Ok<VacancyReply> done ? done : (ProblemHttpResult)answer.Result;
    }
}
