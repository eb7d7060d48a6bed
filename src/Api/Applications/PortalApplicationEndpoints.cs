using JobFunctions.Api.Idempotency;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Security;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Vacancies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Applications;

/// <summary>Applications by the paths of job portals, for both sides.</summary>
internal static class PortalApplicationEndpoints
{
    private const string Path = "/api/v1/applications";

    public static void MapPortalApplications(this IEndpointRouteBuilder canonical)
    {
        var applications = canonical.MapGroup("/applications").WithTags("Applications").ProducesValidationProblem();

        applications.MapPost("/", ApplyAsync)
            .RequireAuthorization(Policies.User)
            .WithName("SubmitApplication")
            .WithSummary("Apply for a vacancy, with the resume sent last unless another is named")
            .WithIdempotencyKey();
        applications.MapGet("/", ListAsync)
            .RequireAuthorization(Policies.UserOrHr)
            .WithName("ListOwnApplications")
            .WithSummary("List the applications that you sent, or as an HR those that you received, the newest first");
        applications.MapGet("/{application_id}", GetAsync)
            .RequireAuthorization(Policies.UserOrHr)
            .WithName("GetOwnApplication").WithSummary("Get an application that you sent or received").WithETag();
        applications.MapPatch("/{application_id}", ChangeAsync)
            .RequireAuthorization(Policies.UserOrHr)
            .WithName("ChangeOwnApplication")
            .WithSummary("Decide on an application that you received, or withdraw one that you sent");
    }

    private static async Task<Results<Created<ApplicationReply>, ProblemHttpResult, ValidationProblem>> ApplyAsync(
        ApplyForJobRequest request, Caller caller, Creation creation, Apply apply, CancellationToken cancellationToken)
    {
        if (new[] { request.JobSeekerId, request.JobSeeker, request.UserId }.Any(seeker => ApplicationProblem.IsAnother(seeker, caller)))
        {
            return ApplicationProblem.ForAnother();
        }

        if (!VacancyId.TryParse(request.JobId ?? request.VacancyId, out var vacancy) || vacancy.Source is not null)
        {
            return Problem.Invalid("job_id", "Must be the id of a vacancy of this platform.");
        }

        if (request.ResumeId is null && caller.Account.CurrentResumeId is null)
        {
            return Problem.Conflict("You have no resume. Upload one first.");
        }

        if (!GuidId.TryParse(request.ResumeId ?? caller.Account.CurrentResumeId.ToString(), out ResumeId resume))
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
        [AsParameters] PageQuery page, Caller caller, FindApplication find, CancellationToken cancellationToken)
    {
        var applications = caller.Account.Role == AccountRole.Hr
            ? await find.ListOfEmployerAsync(caller.Id, page.ToRequest(), cancellationToken)
            : await find.ListOfSeekerAsync(caller.Id, page.ToRequest(), cancellationToken);
        return TypedResults.Ok(ListReply<ApplicationReply>.Of(applications, ApplicationReply.Of));
    }

    private static async Task<Results<Ok<ApplicationReply>, ProblemHttpResult>> GetAsync(
        [AsParameters] ApplicationInRoute application, Caller caller, FindApplication find, CancellationToken cancellationToken)
    {
        var found = application.Id is not { } id ? null
            : caller.Account.Role == AccountRole.Hr ? await find.OfEmployerAsync(id, caller.Id, cancellationToken)
            : await find.OfSeekerAsync(id, caller.Id, cancellationToken);
        return found is null ? ApplicationProblem.Unknown() : TypedResults.Ok(ApplicationReply.Of(found));
    }

    private static async Task<Results<Ok<ApplicationReply>, ProblemHttpResult, ValidationProblem>> ChangeAsync(
        [AsParameters] ApplicationInRoute application,
        ChangeApplicationRequest request,
        Caller caller,
        MoveApplication move,
        CancellationToken cancellationToken)
    {
        var isHr = caller.Account.Role == AccountRole.Hr;
        if (isHr == (request.Status == "withdrawn"))
        {
            return Problem.Invalid("status", isHr ? "Must be reviewed, accepted or rejected." : "A seeker can only withdraw: withdrawn.");
        }

        var reason = TypedText.Clean(request.Reason);
        var result = application.Id is not { } id ? new ApplicationResult.Unknown()
            : isHr ? await move.ByEmployerAsync(id, caller.Id, MoveOf(request.Status), reason, cancellationToken)
            : await move.WithdrawAsync(id, caller.Id, reason, cancellationToken);
        return result is ApplicationResult.Done(var changed) ? TypedResults.Ok(ApplicationReply.Of(changed)) : ApplicationProblem.Of(result);
    }

    private static ApplicationMove MoveOf(string? status) => status switch
    {
        "reviewed" => ApplicationMove.Review,
        "accepted" => ApplicationMove.Accept,
        _ => ApplicationMove.Reject,
    };
}
