using JobFunctions.Api.Applications;
using JobFunctions.Api.Idempotency;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Security;
using JobFunctions.Core.Interviews;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Interviews;

/// <summary>An employer's interviews.</summary>
internal static class HrInterviewEndpoints
{
    private const string Path = "/api/v1/hr/interviews";

    public static void MapHrInterviews(this IEndpointRouteBuilder hr)
    {
        hr.MapPost("/applications/{application_id}/interviews", ProposeAsync)
            .WithName("ProposeInterview")
            .WithSummary("Propose an interview to a candidate, at one time or several to choose from")
            .WithDescription("The candidate is told; one time comes with an iCalendar invitation, which later changes replace.")
            .WithIdempotencyKey();
        hr.MapGet("/interviews", ListAsync)
            .WithName("ListInterviews").WithSummary("List your interviews, the newest first");
        hr.MapGet("/interviews/{interview_id}", GetAsync)
            .WithName("GetInterview").WithSummary("Get an interview of yours").WithETag();
        hr.MapPatch("/interviews/{interview_id}", ChangeAsync)
            .WithName("ChangeInterview").WithSummary("Move an interview, or say where to meet");
        hr.MapDelete("/interviews/{interview_id}", CancelAsync)
            .WithName("CancelInterview").WithSummary("Call an interview off");
    }

    private static async Task<Results<Created<InterviewReply>, ProblemHttpResult, ValidationProblem>> ProposeAsync(
        [AsParameters] ApplicationInRoute application,
        InterviewRequest request,
        Caller caller,
        Creation creation,
        ProposeInterview propose,
        InterviewAnswers answers,
        CancellationToken cancellationToken)
    {
        var terms = request.ToTerms();
        if (terms.Starts is null)
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]>
            {
                ["starts_at"] = ["Is required (or slots)."],
                ["slots"] = ["Is required (or starts_at)."],
            });
        }

        var result = application.Id is { } id
            ? await propose.RunAsync(InterviewId.From(creation.Id), id, caller.Id, terms, cancellationToken)
            : new InterviewResult.Unknown();
        return result is InterviewResult.Done(var interview)
            ? TypedResults.Created($"{Path}/{interview.Id}", answers.Reply(interview))
            : InterviewAnswers.Refused(result);
    }

    private static async Task<Ok<ListReply<InterviewReply>>> ListAsync(
        [AsParameters] PageQuery page, Caller caller, FindInterview find, InterviewAnswers answers, CancellationToken cancellationToken) =>
        answers.List(await find.ListOfEmployerAsync(caller.Id, page.ToRequest(), cancellationToken));

    private static async Task<Results<Ok<InterviewReply>, ProblemHttpResult>> GetAsync(
        [AsParameters] InterviewInRoute interview, Caller caller, FindInterview find, InterviewAnswers answers, CancellationToken cancellationToken) =>
        answers.One(interview.Id is { } id ? await find.OfAsync(id, caller.Id, cancellationToken) : null);

    private static async Task<Results<Ok<InterviewReply>, ProblemHttpResult>> ChangeAsync(
        [AsParameters] InterviewInRoute interview,
        InterviewRequest request,
        Caller caller,
        ChangeInterview change,
        InterviewAnswers answers,
        CancellationToken cancellationToken) =>
        answers.One(interview.Id is { } id ? await change.ChangeAsync(id, caller.Id, request.ToTerms(), cancellationToken) : new InterviewResult.Unknown());

    private static async Task<Results<NoContent, ProblemHttpResult>> CancelAsync(
        [AsParameters] InterviewInRoute interview, Caller caller, ChangeInterview change, CancellationToken cancellationToken)
    {
        var result = interview.Id is { } id ? await change.CancelAsync(id, caller.Id, cancellationToken) : new InterviewResult.Unknown();
        return result is InterviewResult.Done ? TypedResults.NoContent() : InterviewAnswers.Refused(result);
    }
}
