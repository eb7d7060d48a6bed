using JobFunctions.Api.Idempotency;
using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Security;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Vacancies;

/// <summary>The platform's vacancies for everybody, and their posting.</summary>
internal static class JobEndpoints
{
    public const string Path = "/api/v1/jobs";

    public static void MapJobs(this IEndpointRouteBuilder canonical)
    {
        var jobs = canonical.MapGroup("/jobs").WithTags("Vacancies").ProducesValidationProblem();

        jobs.MapJobList();
        jobs.MapGet("/{vacancy_id}", GetAsync)
            .AllowAnonymous()
            .WithName("GetJob")
            .WithSummary("Get an open vacancy")
            .WithDescription("Counts a view. With `Accept: application/ld+json` it comes as schema.org's JobPosting, for search engines; that counts none. A browser (`Accept: text/html`) gets a page to read.")
            .WithReplyForm(JobPosting.MediaType, VacancyExamples.Posting);
        jobs.MapPost("/", CreateAsync)
            .RequireAuthorization(Policies.Hr)
            .WithName("CreateJob")
            .WithSummary("Post a vacancy")
            .WithDescription("It is under review until an admin accepts it. The same vacancy of the same employer twice is a 409.")
            .WithReferences()
            .WithIdempotencyKey();
        jobs.MapPut("/{vacancy_id}", ReplaceAsync)
            .RequireAuthorization(Policies.HrOrAdmin)
            .WithName("ReplaceJob")
            .WithReferences()
            .WithSummary("Write a vacancy anew")
            .WithDescription("What is left out is taken away. The title is fixed once the vacancy was accepted.");
        jobs.MapPatch("/{vacancy_id}", ChangeAsync)
            .RequireAuthorization(Policies.HrOrAdmin)
            .WithName("ChangeJob")
            .WithReferences()
            .WithSummary("Change a vacancy");
        jobs.MapDelete("/{vacancy_id}", DeleteAsync)
            .RequireAuthorization(Policies.HrOrAdmin)
            .WithName("DeleteJob")
            .WithSummary("Delete a vacancy");
    }

    private static async Task<Results<VacancyPage, ProblemHttpResult>> GetAsync(
        [AsParameters] VacancyInRoute vacancy, VacancyForm form, VacancyPages pages, VacancyViews views, CancellationToken cancellationToken)
    {
        if (vacancy.Id is not { } id || await pages.FindAsync(id, form.Shape, cancellationToken) is not { } page)
        {
            return VacancyProblem.Unknown();
        }

        if (form.Shape != VacancyShape.Posting)
        {
            views.Count(id);
        }

        return page;
    }

    private static async Task<Results<Created<VacancyReply>, ProblemHttpResult>> CreateAsync(
        SaveVacancyRequest request, Caller caller, Creation creation, PostVacancy post, VacancyAnswers answers, CancellationToken cancellationToken) =>
        await answers.CreatedAsync(await post.CreateAsync(VacancyId.Of(creation.Id), caller.Account, request.ToContent(), isDraft: false, cancellationToken), Path, cancellationToken);

    private static async Task<Results<Ok<VacancyReply>, ProblemHttpResult>> ReplaceAsync(
        [AsParameters] VacancyInRoute vacancy, SaveVacancyRequest request, Caller caller, PostVacancy post, VacancyAnswers answers, CancellationToken cancellationToken) =>
        vacancy.Id is { } id
            ? await answers.OneAsync(await post.EditAsync(id, OwnerOf(caller), caller.Id, _ => request.ToContent(), cancellationToken), cancellationToken)
            : VacancyProblem.Unknown();

    private static async Task<Results<Ok<VacancyReply>, ProblemHttpResult>> ChangeAsync(
        [AsParameters] VacancyInRoute vacancy, ChangeVacancyRequest request, Caller caller, PostVacancy post, VacancyAnswers answers, CancellationToken cancellationToken) =>
        vacancy.Id is { } id
            ? await answers.OneAsync(await post.EditAsync(id, OwnerOf(caller), caller.Id, request.Apply, cancellationToken), cancellationToken)
            : VacancyProblem.Unknown();

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        [AsParameters] VacancyInRoute vacancy, Caller caller, PostVacancy post, CancellationToken cancellationToken) =>
        vacancy.Id is { } id && await post.DeleteAsync(id, OwnerOf(caller), caller.Id, cancellationToken) ? TypedResults.NoContent() : VacancyProblem.Unknown();

    private static AccountId? OwnerOf(Caller caller) => caller.Account.Role == AccountRole.Admin ? null : caller.Id;
}
