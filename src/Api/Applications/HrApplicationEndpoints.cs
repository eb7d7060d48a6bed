using System.ComponentModel;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Resumes;
using JobFunctions.Api.Security;
using JobFunctions.Api.Vacancies;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Applications;

/// <summary>An employer's candidates.</summary>
internal static class HrApplicationEndpoints
{
    public static void MapHrApplications(this IEndpointRouteBuilder hr)
    {
        hr.MapGet("/vacancy/{vacancy_id}", ListAsync)
            .WithName("ListCandidates")
            .WithSummary("List the candidates of a vacancy of yours, the best match first")
            .WithDescription("With `blind=true` nothing names the person or tells how to reach them.");
        hr.MapGet("/applications/", ListAllAsync)
            .WithName("ListReceivedApplications").WithSummary("List the applications to your vacancies, the newest first");
        hr.MapGet("/applications/{application_id}", GetAsync)
            .WithName("GetCandidate")
            .WithSummary("Get a candidate")
            .WithDescription("A pending application is thereby reviewed, which the seeker is told.")
            .WithETag();
        hr.MapGet("/applications/{application_id}/file", GetFileAsync)
            .WithName("GetCandidateFile")
            .WithSummary("Get the resume's file of a candidate")
            .WithDescription("A file names its person, so there is none with `blind=true`: 409.")
            .ProducesProblem(StatusCodes.Status409Conflict)
            .Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream");
        hr.MapPost("/applications/{application_id}/accept", AcceptAsync)
            .WithName("AcceptApplication").WithSummary("Accept a candidate");
        hr.MapPost("/applications/{application_id}/reject", RejectAsync)
            .WithName("RejectApplication").WithSummary("Reject a candidate");
    }

    private static async Task<Results<Ok<ListReply<CandidateReply>>, ProblemHttpResult>> ListAsync(
        [AsParameters] VacancyInRoute vacancy,
        [AsParameters] PageQuery page,
        [Description("Leave out everything that names the person.")] bool? blind,
        Caller caller,
        FindPosting findPosting,
        FindApplication find,
        Candidates candidates,
        CancellationToken cancellationToken) =>
        vacancy.Id is { } id && await findPosting.OfEmployerAsync(id, caller.Id, cancellationToken) is not null
            ? TypedResults.Ok(await candidates.ListAsync(await find.ListCandidatesAsync(id, page.ToRequest(), cancellationToken), blind ?? false, cancellationToken))
            : VacancyProblem.Unknown();

    private static async Task<Ok<ListReply<ApplicationReply>>> ListAllAsync(
        [AsParameters] PageQuery page, Caller caller, FindApplication find, CancellationToken cancellationToken) =>
        TypedResults.Ok(ListReply<ApplicationReply>.Of(await find.ListOfEmployerAsync(caller.Id, page.ToRequest(), cancellationToken), ApplicationReply.Of));

    private static async Task<Results<Ok<CandidateReply>, ProblemHttpResult>> GetAsync(
        [AsParameters] ApplicationInRoute application,
        [Description("Leave out everything that names the person.")] bool? blind,
        Caller caller,
        MoveApplication move,
        FindApplication find,
        Candidates candidates,
        CancellationToken cancellationToken)
    {
        if (application.Id is not { } id)
        {
            return ApplicationProblem.Unknown();
        }

        var reviewed = await move.ByEmployerAsync(id, caller.Id, ApplicationMove.Review, null, cancellationToken);
        var found = reviewed is ApplicationResult.Done(var moved) ? moved : await find.OfEmployerAsync(id, caller.Id, cancellationToken);
        return found is null ? ApplicationProblem.Unknown() : TypedResults.Ok(await candidates.OneAsync(found, blind ?? false, cancellationToken));
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetFileAsync(
        [AsParameters] ApplicationInRoute application,
        [Description("Leave out everything that names the person: the whole file.")] bool? blind,
        Caller caller,
        FindApplication find,
        FindResume findResume,
        ResumeFiles files,
        HttpResponse response,
        CancellationToken cancellationToken) =>
        blind ?? false ? Problem.Conflict("A file names its person: there is none in blind mode.")
        : application.Id is { } id
        && await find.OfEmployerAsync(id, caller.Id, cancellationToken) is { Status: not ApplicationStatus.Withdrawn } found
        && await findResume.ByIdAsync(found.AccountId, found.ResumeId, cancellationToken) is { Value: var resume }
        && await files.FindAsync(resume, response, cancellationToken) is { } file
            ? file
            : ApplicationProblem.Unknown();

    private static Task<Results<Ok<ApplicationReply>, ProblemHttpResult>> AcceptAsync(
        [AsParameters] ApplicationInRoute application, DecisionRequest? request, Caller caller, MoveApplication move, CancellationToken cancellationToken) =>
        DecideAsync(application, ApplicationMove.Accept, request, caller, move, cancellationToken);

    private static Task<Results<Ok<ApplicationReply>, ProblemHttpResult>> RejectAsync(
        [AsParameters] ApplicationInRoute application, DecisionRequest? request, Caller caller, MoveApplication move, CancellationToken cancellationToken) =>
        DecideAsync(application, ApplicationMove.Reject, request, caller, move, cancellationToken);

    private static async Task<Results<Ok<ApplicationReply>, ProblemHttpResult>> DecideAsync(
        ApplicationInRoute application, ApplicationMove decision, DecisionRequest? request, Caller caller, MoveApplication move, CancellationToken cancellationToken)
    {
        var result = application.Id is { } id
            ? await move.ByEmployerAsync(id, caller.Id, decision, TypedText.Clean(request?.Reason), cancellationToken)
            : new ApplicationResult.Unknown();
        return result is ApplicationResult.Done(var decided) ? TypedResults.Ok(ApplicationReply.Of(decided)) : ApplicationProblem.Of(result);
    }
}
