using System.Diagnostics;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Security;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Resumes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobFunctions.Api.Applications;

/// <summary>Why an application cannot be made, shown or moved.</summary>
internal static class ApplicationProblem
{
    public static ProblemHttpResult Unknown() => Problem.NotFound("There is no application with this id.");

    /// <summary>Whether the id of who applies, where a client sends one, is somebody else's.</summary>
    public static bool IsAnother(string? id, Caller caller) => TypedText.Clean(id) is { } named && named != caller.Id.ToString();

    public static ProblemHttpResult ForAnother() =>
        Problem.Of(StatusCodes.Status403Forbidden, "Nobody applies for somebody else: leave the seeker's id out.");

    public static ProblemHttpResult Of(ApplicationResult result) => result switch
    {
        ApplicationResult.Unknown => Unknown(),
        ApplicationResult.Illegal(var status) => Problem.Conflict($"The application is {status.ToString().ToLowerInvariant()}; that does not allow this."),
        _ => throw new UnreachableException($"{result} is no problem."),
    };

    public static ProblemHttpResult Of(ApplyResult result) => result switch
    {
        ApplyResult.UnknownVacancy => Problem.NotFound("There is no vacancy with this id."),
        ApplyResult.VacancyUnpublished => Problem.Conflict("The vacancy is not published: no admin has accepted it yet."),
        ApplyResult.VacancyEnded => Problem.Conflict("The vacancy is closed or has expired. Look for another one."),
        ApplyResult.UnknownResume => Problem.NotFound("You have no resume with this id. Upload one first."),
        ApplyResult.ResumeNotReady(ResumeStatus.Failed) => Problem.Conflict("The resume could not be read. Apply with another one."),
        ApplyResult.ResumeNotReady => Problem.Conflict("The resume is still being read; try again in a moment."),
        ApplyResult.Again(var existing) => Problem.Conflict($"You applied for this vacancy before: {existing.Id}."),
        _ => throw new UnreachableException($"{result} is no problem."),
    };
}
