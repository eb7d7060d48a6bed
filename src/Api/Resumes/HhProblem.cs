using JobFunctions.Api.Problems;
using JobFunctions.Core.Resumes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobFunctions.Api.Resumes;

/// <summary>Why a resume cannot come from hh.ru.</summary>
internal static class HhProblem
{
    private const string ClosedDetail =
        "hh.ru closed access to resumes for other programs in December 2025. Save the resume at hh.ru as a file (PDF or DOC) and upload that instead.";

    // Nothing changes by itself; only the operator can switch it on.
    private static readonly TimeSpan ClosedRetryAfter = TimeSpan.FromDays(1);

    public static ProblemHttpResult Closed(HttpResponse response)
    {
        response.SetRetryAfter(ClosedRetryAfter);
        return Problem.Of(StatusCodes.Status503ServiceUnavailable, ClosedDetail);
    }

    /// <param name="otherPerson">What to say where the state is somebody else's.</param>
    /// <returns>null for an import that succeeded.</returns>
    public static ProblemHttpResult? Of(ImportHhResumeResult result, string otherPerson, HttpResponse response) => result switch
    {
        ImportHhResumeResult.Off => Closed(response),
        ImportHhResumeResult.StateRefused => Problem.Of(StatusCodes.Status400BadRequest, "The state or the code is unknown, used or too old. Ask for a new link."),
        ImportHhResumeResult.OtherPerson => Problem.Of(StatusCodes.Status403Forbidden, otherPerson),
        ImportHhResumeResult.NoResume => Problem.NotFound("The person has no resume at hh.ru."),
        _ => null,
    };
}
