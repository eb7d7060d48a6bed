using System.Diagnostics;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Problems;
using JobFunctions.Core.Interviews;
using JobFunctions.Core.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobFunctions.Api.Interviews;

/// <summary>Makes replies of interviews, as they stand by the clock.</summary>
internal sealed class InterviewAnswers(TimeProvider time)
{
    public InterviewReply Reply(Interview interview) => InterviewReply.Of(interview, time.GetUtcNow());

    public Ok<ListReply<InterviewReply>> List(Page<Interview> page) => TypedResults.Ok(ListReply<InterviewReply>.Of(page, Reply));

    public Results<Ok<InterviewReply>, ProblemHttpResult> One(Interview? interview) => interview is null ? Unknown() : TypedResults.Ok(Reply(interview));

    public Results<Ok<InterviewReply>, ProblemHttpResult> One(InterviewResult result) =>
        result is InterviewResult.Done(var interview) ? TypedResults.Ok(Reply(interview)) : Refused(result);

    public static ProblemHttpResult Refused(InterviewResult result) => result switch
    {
        InterviewResult.Unknown => Unknown(),
        InterviewResult.ApplicationEnded(var status) => Problem.Conflict($"The application is {status.ToString().ToLowerInvariant()}; no interview follows that."),
        InterviewResult.Illegal(var status) => Problem.Conflict($"The interview is {status.ToString().ToLowerInvariant()}; that does not allow this."),
        InterviewResult.NotOffered => Problem.Conflict("This time is not offered, or has passed. Take one of the slots."),
        InterviewResult.TimeTaken => Problem.Conflict("The employer has another interview at this time. Take another one."),
        _ => throw new UnreachableException($"{result} is no problem."),
    };

    private static ProblemHttpResult Unknown() => Problem.NotFound("There is no interview or application with this id.");
}
