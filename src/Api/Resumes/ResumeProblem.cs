using JobFunctions.Api.Problems;
using JobFunctions.Core.Resumes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobFunctions.Api.Resumes;

/// <summary>The problems of resume files.</summary>
internal static class ResumeProblem
{
    /// <summary>415 for a type that is not read, 422 for a file of a right type that is unusable; <c>code</c> says which failure it is.</summary>
    public static ProblemHttpResult Unusable(ResumeFailure failure) => Problem.Of(
        failure.Code is "unsupported_type" or "old_doc" ? StatusCodes.Status415UnsupportedMediaType : StatusCodes.Status422UnprocessableEntity,
        failure.Reason,
        failure.Code);

    public static ProblemHttpResult Unknown() => Problem.NotFound("You have no resume with this id.");

    public static ProblemHttpResult NotReady(ResumeStatus status, ResumeFailure? failure) => Problem.Conflict(
        status == ResumeStatus.Failed
            ? $"The resume could not be read: {failure?.Reason} Send another one."
            : "The resume is still being read; try again in a moment.");
}
