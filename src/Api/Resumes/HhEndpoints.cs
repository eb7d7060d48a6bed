using System.Diagnostics;
using JobFunctions.Api.Bot;
using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Security;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Resumes;

/// <summary>Import of a signed-in person's resume from hh.ru, for a partner of theirs.</summary>
internal static class HhEndpoints
{
    private const string ClosedText = "503 without a partner's application: hh.ru closed resume access for others in December 2025, and a saved file can be uploaded instead.";

    public static void MapHh(this IEndpointRouteBuilder canonical)
    {
        var hh = canonical.MapGroup("/hh")
            .RequireAuthorization(Policies.User)
            .WithTags("hh.ru")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden);
        hh.MapGet("/auth_link", GetLinkAsync)
            .WithName("GetHhLink").WithSummary("Get the page where you let hh.ru share your resumes").WithDescription(ClosedText)
            .WithReplyExample(StatusCodes.Status200OK, BotExamples.HhLink);
        hh.MapGet("/import", ImportAsync)
            .WithName("ImportHhResume")
            .WithSummary("Import your resume after you let hh.ru share it")
            .WithDescription($"With the `code` and `state` that hh.ru sent back with the browser. {ClosedText}")
            .ProducesProblem(StatusCodes.Status404NotFound);
        hh.MapGet("/resumes", ListAsync)
            .WithName("ListHhResumes").WithSummary("List the resumes that came from hh.ru, the newest first").WithDescription(ClosedText);
    }

    private static async Task<Results<Ok<AuthLink>, ProblemHttpResult>> GetLinkAsync(
        Caller caller, StartHhSignIn start, HttpResponse response, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        return await start.RunAsync(caller.Id, cancellationToken) is { } url ? TypedResults.Ok(new AuthLink(url)) : HhProblem.Closed(response);
    }

    private static async Task<Results<Ok<ResumeReply>, ProblemHttpResult>> ImportAsync(
        [AsParameters] HhReturnQuery query, Caller caller, ImportHhResume import, IExchangeRates rates, HttpResponse response, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        var result = await import.RunAsync(query.Code ?? string.Empty, query.State ?? string.Empty, caller.Id, cancellationToken);
        if (HhProblem.Of(result, "The state belongs to somebody else.", response) is { } problem)
        {
            return problem;
        }

        return result is ImportHhResumeResult.Imported(var resume)
            ? TypedResults.Ok(ResumeReply.Of(resume, await rates.GetLatestAsync(cancellationToken)))
            : throw new UnreachableException($"{result} has no reply.");
    }

    private static async Task<Results<Ok<ListReply<ResumeReply>>, ProblemHttpResult>> ListAsync(
        [AsParameters] PageQuery page,
        Caller caller,
        IHhResumeImport import,
        FindResume find,
        IExchangeRates rates,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        if (!import.IsEnabled)
        {
            return HhProblem.Closed(response);
        }

        var table = await rates.GetLatestAsync(cancellationToken);
        var resumes = await find.ListAsync(caller.Id, ResumeSource.Hh, page.ToRequest(), cancellationToken);
        return TypedResults.Ok(ListReply<ResumeReply>.Of(resumes, resume => ResumeReply.Of(resume, table)));
    }
}
