using JobFunctions.Api.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobFunctions.Api.Bot;

/// <summary>The problems that several calls of the bot share.</summary>
internal static class BotProblem
{
    public static ProblemHttpResult UnknownPerson() => Problem.NotFound("Nobody with this telegram_id is known; save the profile first.");

    public static ProblemHttpResult Blocked() =>
        Problem.Of(StatusCodes.Status403Forbidden, "The person's account is blocked. They can ask the platform's support.", "blocked");

    public static ProblemHttpResult NoResume() => Problem.NotFound("The person has sent no resume yet.");

    public static ProblemHttpResult SendResumeFirst() => Problem.Conflict("The person has sent no resume yet; send one first.");
}
