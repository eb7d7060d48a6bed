using JobFunctions.Api.Idempotency;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Security;
using JobFunctions.Api.Vacancies;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Hr;

/// <summary>An HR's own vacancies, of every status.</summary>
internal static class HrVacancyEndpoints
{
    private const string Path = "/api/v1/hr";

    private const string CandidatesAreTold =
        "Seekers whose applications are undecided are told within minutes that it is closed. Their applications and interviews stay, and can still be decided on.";

    public static void MapHrVacancies(this IEndpointRouteBuilder hr)
    {
        hr.MapPost("/", CreateAsync)
            .WithName("CreateVacancy")
            .WithReferences()
            .WithSummary("Post a vacancy")
            .WithDescription("It is under review until an admin accepts it; with `draft=true` it stays yours alone until it is sent in.")
            .WithIdempotencyKey();
        hr.MapGet("/", ListAsync)
            .WithName("ListVacancies").WithSummary("List your vacancies, the newest first");
        hr.MapGet("/{vacancy_id}", GetAsync)
            .WithName("GetVacancy").WithSummary("Get a vacancy of yours").WithETag();
        hr.MapPut("/{vacancy_id}", ChangeAsync)
            .WithName("UpdateVacancy")
            .WithReferences()
            .WithSummary("Change a vacancy of yours")
            .WithDescription("A rejected vacancy is thereby sent in again. The title is fixed once the vacancy was accepted.");
        hr.MapDelete("/{vacancy_id}", DeleteAsync)
            .WithName("DeleteVacancy")
            .WithSummary("Delete a vacancy of yours")
            .WithDescription(CandidatesAreTold);
        hr.MapPost("/{vacancy_id}/submit", SubmitAsync)
            .WithName("SubmitVacancy").WithSummary("Send a draft, or a rejected vacancy, in for review");
        hr.MapPost("/{vacancy_id}/close", CloseAsync)
            .WithName("CloseVacancy")
            .WithSummary("Close a vacancy: it is filled, or no longer wanted")
            .WithDescription(CandidatesAreTold);
        hr.MapPost("/{vacancy_id}/renew", RenewAsync)
            .WithName("RenewVacancy").WithSummary("Give an accepted vacancy more time, also one that was closed or has expired");
    }

    private static async Task<Results<Created<VacancyReply>, ProblemHttpResult>> CreateAsync(
        SaveVacancyRequest request, bool? draft, Caller caller, Creation creation, PostVacancy post, VacancyAnswers answers, CancellationToken cancellationToken) =>
        await answers.CreatedAsync(await post.CreateAsync(VacancyId.Of(creation.Id), caller.Account, request.ToContent(), draft ?? false, cancellationToken), Path, cancellationToken);

    private static async Task<Ok<ListReply<VacancyReply>>> ListAsync(
        [AsParameters] PageQuery page, Caller caller, FindPosting find, VacancyAnswers answers, CancellationToken cancellationToken) =>
        await answers.ListAsync(await find.ListOfEmployerAsync(caller.Id, page.ToRequest(), cancellationToken), cancellationToken);

    private static async Task<Results<Ok<VacancyReply>, ProblemHttpResult>> GetAsync(
        [AsParameters] VacancyInRoute vacancy, Caller caller, FindPosting find, VacancyAnswers answers, CancellationToken cancellationToken) =>
        await answers.OneAsync(vacancy.Id is { } id ? await find.OfEmployerAsync(id, caller.Id, cancellationToken) : null, cancellationToken);

    private static async Task<Results<Ok<VacancyReply>, ProblemHttpResult>> ChangeAsync(
        [AsParameters] VacancyInRoute vacancy, ChangeVacancyRequest request, Caller caller, PostVacancy post, VacancyAnswers answers, CancellationToken cancellationToken) =>
        await answers.OneAsync(
            vacancy.Id is { } id ? await post.EditAsync(id, caller.Id, caller.Id, request.Apply, cancellationToken) : new PostingResult.Unknown(), cancellationToken);

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        [AsParameters] VacancyInRoute vacancy, Caller caller, PostVacancy post, CancellationToken cancellationToken) =>
        vacancy.Id is { } id && await post.DeleteAsync(id, caller.Id, caller.Id, cancellationToken) ? TypedResults.NoContent() : VacancyProblem.Unknown();

    private static async Task<Results<Ok<VacancyReply>, ProblemHttpResult>> SubmitAsync(
        [AsParameters] VacancyInRoute vacancy, Caller caller, MoveVacancy move, VacancyAnswers answers, CancellationToken cancellationToken) =>
        await answers.OneAsync(
            vacancy.Id is { } id ? await move.SubmitAsync(id, caller.Id, cancellationToken) : new PostingResult.Unknown(), cancellationToken);

    private static async Task<Results<Ok<VacancyReply>, ProblemHttpResult>> CloseAsync(
        [AsParameters] VacancyInRoute vacancy, CloseVacancyRequest? request, Caller caller, MoveVacancy move, VacancyAnswers answers, CancellationToken cancellationToken) =>
        await answers.OneAsync(
            vacancy.Id is { } id
                ? await move.CloseAsync(id, caller.Id, TypedText.Clean(request?.Reason), cancellationToken)
                : new PostingResult.Unknown(),
            cancellationToken);

    private static async Task<Results<Ok<VacancyReply>, ProblemHttpResult>> RenewAsync(
        [AsParameters] VacancyInRoute vacancy, RenewVacancyRequest? request, Caller caller, MoveVacancy move, VacancyAnswers answers, CancellationToken cancellationToken) =>
        await answers.OneAsync(
            vacancy.Id is { } id
                ? await move.RenewAsync(id, caller.Id, FutureTimeAttribute.Parse(request?.ExpiresAt), cancellationToken)
                : new PostingResult.Unknown(),
            cancellationToken);
}
