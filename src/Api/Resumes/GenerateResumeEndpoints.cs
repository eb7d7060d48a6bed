using System.Diagnostics;
using JobFunctions.Api.Security;
using JobFunctions.Api.Vacancies;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Generation;
using JobFunctions.Core.Vacancies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Resumes;

/// <summary>Resumes written for a vacancy.</summary>
internal static class GenerateResumeEndpoints
{
    public static void MapResumeGeneration(this IEndpointRouteBuilder canonical) => canonical
        .MapPost("/resumes/generate", GenerateAsync)
        .RequireAuthorization(Policies.User)
        .WithTags("Seekers")
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream")
        .WithName("GenerateResume")
        .WithSummary("Get a resume of yours written anew for a vacancy, as JSON Resume or DOCX")
        .WithDescription("""
            Everything in it stands in your resume; it is chosen and ordered for the vacancy, in the language of your resume. The reply is the file, `application/json`
            or DOCX. It is also kept as one of your resumes, with the source `generated`, so that you can apply with it: `Content-Location` says where.
            What comes out the same is kept once, so a repeat makes no copies. `format` pdf is a 400: save the DOCX as PDF.
            """);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GenerateAsync(
        GenerateResumeRequest request, Caller caller, GenerateResume generate, HttpResponse response, CancellationToken cancellationToken)
    {
        var result = !GuidId.TryParse(request.ResumeId, out ResumeId resumeId) ? new GenerateResumeResult.UnknownResume()
            : !VacancyId.TryParse(request.VacancyId?.Trim(), out var vacancyId) ? new GenerateResumeResult.UnknownVacancy()
            : await generate.RunAsync(caller.Id, resumeId, vacancyId, request.GeneratedFormat, cancellationToken);
        switch (result)
        {
            case GenerateResumeResult.Done({ File: { } file } resume, var content):
                response.Headers.ContentLocation = $"{UserResumeEndpoints.Path}/{resume.Id}/file";
                ResumeFiles.SetHeaders(response);
                return TypedResults.File(content.ToArray(), file.MediaType, file.Name);
            case GenerateResumeResult.UnknownResume:
                return ResumeProblem.Unknown();
            case GenerateResumeResult.UnknownVacancy:
                return VacancyProblem.Unknown();
            case GenerateResumeResult.NotReady(var status, var failure):
                return ResumeProblem.NotReady(status, failure);
            default:
                throw new UnreachableException($"{result} has no reply.");
        }
    }
}
