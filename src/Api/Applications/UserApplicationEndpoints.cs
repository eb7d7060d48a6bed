using JobFunctions.Api.Idempotency;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Security;
using JobFunctions.Api.Vacancies;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Applications;

/// <summary>A seeker's applications.</summary>
internal static class UserApplicationEndpoints
{
    private const string Path = "/api/v1/user/applications";

    public static void MapUserApplications(this IEndpointRouteBuilder user)
    {
        user.MapPost("/applications/", ApplyAsync)
            .WithName("Apply")
            .WithSummary("Apply for a vacancy")
            .WithDescription("Once for each vacancy, also when two calls come at once. The match is computed in the background.")
            .WithIdempotencyKey();
        user.MapGet("/applications/", ListAsync)
            .WithName("ListApplications").WithSummary("List your applications, the newest first");
        user.MapGet("/applications/{application_id}", GetAsync)
            .WithName("GetApplication").WithSummary("Get an application of yours").WithETag();
        user.MapPatch("/applications/{application_id}", ChangeAsync)
            .WithName("ChangeApplication").WithSummary("Withdraw an application, with a word to the employer");
        user.MapDelete("/applications/{application_id}", WithdrawAsync)
            .WithName("WithdrawApplication").WithSummary("Withdraw an application");
        user.MapGet("/accepted", ListAcceptedAsync)
            .WithName("ListAcceptedVacancies").WithSummary("List the vacancies that you were accepted for");
        user.MapGet("/accepted/{vacancy_id}", GetAcceptedAsync)
            .WithName("GetAcceptedVacancy").WithSummary("Get a vacancy that you were accepted for").WithETag();
        user.MapGet("/user/{user_id}/vacancies", ListVacanciesAsync)
            .WithName("ListVacanciesAppliedTo").WithSummary("List the vacancies that you applied for");
        user.MapGet("/user/{user_id}/vacancies/details", ListDetailsAsync)
            .WithName("ListVacanciesAppliedToWithDetails").WithSummary("List the vacancies that you applied for, each with its application");
    }

    private static async Task<Results<Created<ApplicationReply>, ProblemHttpResult, ValidationProblem>> ApplyAsync(
        ApplyRequest request, Caller caller, Creation creation, Apply apply, CancellationToken cancellationToken)
    {
        if (ApplicationProblem.IsAnother(request.UserId, caller))
        {
            return ApplicationProblem.ForAnother();
        }

        if (!VacancyId.TryParse(request.VacancyId, out var vacancy) || vacancy.Source is not null)
        {
            return Problem.Invalid("vacancy_id", "Must be the id of a vacancy of this platform.");
        }

        if (!GuidId.TryParse(request.ResumeId, out ResumeId resume))
        {
            return Problem.Invalid("resume_id", "Must be the id of a resume of yours.");
        }

        var result = await apply.RunAsync(
            ApplicationId.From(creation.Id), caller.Id, vacancy, resume, TypedText.Clean(request.CoverLetter), cancellationToken);
        return result is ApplyResult.Done(var application)
            ? TypedResults.Created($"{Path}/{application.Id}", ApplicationReply.Of(application))
            : ApplicationProblem.Of(result);
    }

    private static async Task<Ok<ListReply<ApplicationReply>>> ListAsync(
        [AsParameters] PageQuery page, Caller caller, FindApplication find, CancellationToken cancellationToken) =>
        TypedResults.Ok(ListReply<ApplicationReply>.Of(await find.ListOfSeekerAsync(caller.Id, page.ToRequest(), cancellationToken), ApplicationReply.Of));

    private static async Task<Results<Ok<ApplicationReply>, ProblemHttpResult>> GetAsync(
        [AsParameters] ApplicationInRoute application, Caller caller, FindApplication find, CancellationToken cancellationToken) =>
        application.Id is { } id && await find.OfSeekerAsync(id, caller.Id, cancellationToken) is { } found
            ? TypedResults.Ok(ApplicationReply.Of(found))
            : ApplicationProblem.Unknown();

    private static async Task<Results<Ok<ApplicationReply>, ProblemHttpResult, ValidationProblem>> ChangeAsync(
        [AsParameters] ApplicationInRoute application,
        ChangeApplicationRequest request,
        Caller caller,
        MoveApplication move,
        CancellationToken cancellationToken)
    {
        if (request.Status != "withdrawn")
        {
            return Problem.Invalid("status", "A seeker can only withdraw: withdrawn.");
        }

        var result = application.Id is { } id
            ? await move.WithdrawAsync(id, caller.Id, TypedText.Clean(request.Reason), cancellationToken)
            : new ApplicationResult.Unknown();
        return result is ApplicationResult.Done(var changed) ? TypedResults.Ok(ApplicationReply.Of(changed)) : ApplicationProblem.Of(result);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> WithdrawAsync(
        [AsParameters] ApplicationInRoute application, Caller caller, MoveApplication move, CancellationToken cancellationToken)
    {
        var result = application.Id is { } id ? await move.WithdrawAsync(id, caller.Id, null, cancellationToken) : new ApplicationResult.Unknown();
        return result is ApplicationResult.Done ? TypedResults.NoContent() : ApplicationProblem.Of(result);
    }

    private static async Task<Ok<ListReply<VacancyReply>>> ListAcceptedAsync(
        [AsParameters] PageQuery page, Caller caller, FindApplication find, AppliedVacancies vacancies, CancellationToken cancellationToken)
    {
        var accepted = await find.ListAcceptedAsync(caller.Id, page.ToRequest(), cancellationToken);
        return TypedResults.Ok(await vacancies.ListAsync(accepted, cancellationToken));
    }

    private static async Task<Results<Ok<VacancyReply>, ProblemHttpResult>> GetAcceptedAsync(
        [AsParameters] VacancyInRoute vacancy, Caller caller, FindApplication find, FindPosting findPosting, VacancyAnswers answers, CancellationToken cancellationToken)
    {
        var isAccepted = vacancy.Id is { } id
            && await find.ForVacancyAsync(caller.Id, id, cancellationToken) is { Status: ApplicationStatus.Accepted };
        return await answers.OneAsync(isAccepted ? await findPosting.ByIdAsync(vacancy.Id!.Value, cancellationToken) : null, cancellationToken);
    }

    private static async Task<Results<Ok<ListReply<VacancyReply>>, ProblemHttpResult>> ListVacanciesAsync(
        [FromRoute(Name = "user_id")] string userId,
        [AsParameters] PageQuery page,
        Caller caller,
        FindApplication find,
        AppliedVacancies vacancies,
        CancellationToken cancellationToken) =>
        userId == caller.Id.ToString()
            ? TypedResults.Ok(await vacancies.ListAsync(await find.ListOfSeekerAsync(caller.Id, page.ToRequest(), cancellationToken), cancellationToken))
            : UnknownPerson();

    private static async Task<Results<Ok<ListReply<AppliedVacancyReply>>, ProblemHttpResult>> ListDetailsAsync(
        [FromRoute(Name = "user_id")] string userId,
        [AsParameters] PageQuery page,
        Caller caller,
        FindApplication find,
        AppliedVacancies vacancies,
        CancellationToken cancellationToken) =>
        userId == caller.Id.ToString()
            ? TypedResults.Ok(await vacancies.ListDetailsAsync(await find.ListOfSeekerAsync(caller.Id, page.ToRequest(), cancellationToken), cancellationToken))
            : UnknownPerson();

    private static ProblemHttpResult UnknownPerson() => Problem.NotFound("There is nobody with this id whose applications you may see.");
}
