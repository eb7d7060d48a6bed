using JobFunctions.Api.Paging;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Security;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Interviews;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Interviews;

/// <summary>A candidate's interviews.</summary>
internal static class UserInterviewEndpoints
{
    public static void MapUserInterviews(this IEndpointRouteBuilder user)
    {
        user.MapGet("/interviews", ListAsync)
            .WithName("ListOwnInterviews").WithSummary("List your interviews, the newest first");
        user.MapGet("/interviews/{interview_id}", GetAsync)
            .WithName("GetOwnInterview").WithSummary("Get an interview of yours").WithETag();
        user.MapPost("/interviews/{interview_id}/book", BookAsync)
            .WithName("BookInterview")
            .WithSummary("Take a time of an interview")
            .WithDescription("Of two candidates who take one time of an employer at once, one gets it; the other is answered 409 and takes another.");
    }

    private static async Task<Ok<ListReply<InterviewReply>>> ListAsync(
        [AsParameters] PageQuery page, Caller caller, FindInterview find, InterviewAnswers answers, CancellationToken cancellationToken) =>
        answers.List(await find.ListOfCandidateAsync(caller.Id, page.ToRequest(), cancellationToken));

    private static async Task<Results<Ok<InterviewReply>, ProblemHttpResult>> GetAsync(
        [AsParameters] InterviewInRoute interview, Caller caller, FindInterview find, InterviewAnswers answers, CancellationToken cancellationToken) =>
        answers.One(interview.Id is { } id ? await find.OfAsync(id, caller.Id, cancellationToken) : null);

    private static async Task<Results<Ok<InterviewReply>, ProblemHttpResult>> BookAsync(
        [AsParameters] InterviewInRoute interview,
        BookRequest? request,
        Caller caller,
        BookInterview book,
        InterviewAnswers answers,
        CancellationToken cancellationToken) =>
        answers.One(
            interview.Id is { } id
                ? await book.RunAsync(id, caller.Id, FutureTimeAttribute.Parse(request?.StartsAt), cancellationToken)
                : new InterviewResult.Unknown());
}
