using System.Diagnostics;
using JobFunctions.Api.Idempotency;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Security;
using JobFunctions.Api.Uploads;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Quality;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Resumes;

/// <summary>A seeker's resumes.</summary>
internal static class UserResumeEndpoints
{
    public const string Path = "/api/v1/user";

    public static void MapUserResumes(this IEndpointRouteBuilder user)
    {
        user.MapPost("/", UploadAsync)
            .WithName("UploadResume")
            .WithSummary("Upload a resume file")
            .WithDescription("""
                The file is known by its content, not by its name. It is read in the background: ask for the resume until its status is no longer `parsing`.
                The same file again answers with the resume that exists, 201 where it was read before. The resume sent last is the one that searches and matches
                take where none is named. A 415 or 422 carries a `code`: unsupported_type, old_doc, password, image_only, empty, corrupt.
                """)
            .WithIdempotencyKey()
            .AcceptsUpload();
        user.MapGet("/", ListAsync)
            .WithName("ListResumes").WithSummary("List your resumes, the newest first");
        user.MapGet("/{resume_id}", GetAsync)
            .WithName("GetResume").WithSummary("Get a resume of yours").WithETag();
        user.MapPatch("/{resume_id}", CorrectAsync)
            .WithName("CorrectResume")
            .WithSummary("Correct what was read of a resume")
            .WithDescription("A corrected field is sure: its confidence is 1, and no later reading of the file changes it.")
            .ProducesProblem(StatusCodes.Status409Conflict);
        user.MapDelete("/{resume_id}", DeleteAsync)
            .WithName("DeleteResume")
            .WithSummary("Delete a resume")
            .WithDescription("With its file, its text, and the searches that were made with it.");
        user.MapGet("/{resume_id}/file", GetFileAsync)
            .WithName("GetResumeFile")
            .WithSummary("Get the file of a resume, as it was uploaded")
            .Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream");
        user.MapGet("/{resume_id}/quality", AssessAsync)
            .WithName("AssessResume")
            .WithSummary("Get how good a resume is, and what would make it better")
            .WithDescription("The same resume always gets the same answer.")
            .ProducesProblem(StatusCodes.Status409Conflict)
            .WithETag();
    }

    private static async Task<Results<Accepted<ResumeReply>, Created<ResumeReply>, ProblemHttpResult>> UploadAsync(
        UploadedFile file, Creation creation, Caller caller, UploadResume uploadResume, IExchangeRates rates, CancellationToken cancellationToken)
    {
        creation.BelongsTo(caller.Id);
        switch (await uploadResume.RunAsync(caller.Id, file.Name, file.Content, cancellationToken))
        {
            case UploadResumeResult.Accepted(var resume):
                var reply = ResumeReply.Of(resume, await rates.GetLatestAsync(cancellationToken));
                return resume.Status == ResumeStatus.Parsing
                    ? TypedResults.Accepted($"{Path}/{resume.Id}", reply)
                    : TypedResults.Created($"{Path}/{resume.Id}", reply);
            case UploadResumeResult.Unusable(var failure):
                return ResumeProblem.Unusable(failure);
            case var unknown:
                throw new UnreachableException($"{unknown} has no reply.");
        }
    }

    private static async Task<Ok<ListReply<ResumeReply>>> ListAsync(
        [AsParameters] PageQuery page, Caller caller, FindResume find, IExchangeRates rates, CancellationToken cancellationToken)
    {
        var table = await rates.GetLatestAsync(cancellationToken);
        var resumes = await find.ListAsync(caller.Id, page.ToRequest(), cancellationToken);
        return TypedResults.Ok(ListReply<ResumeReply>.Of(resumes, resume => ResumeReply.Of(resume, table)));
    }

    private static async Task<Results<Ok<ResumeReply>, ProblemHttpResult>> GetAsync(
        [AsParameters] ResumeInRoute resume, Caller caller, FindResume find, IExchangeRates rates, CancellationToken cancellationToken) =>
        await FindAsync(resume, caller, find, cancellationToken) is { } found
            ? TypedResults.Ok(ResumeReply.Of(found, await rates.GetLatestAsync(cancellationToken)))
            : ResumeProblem.Unknown();

    private static async Task<Results<Ok<ResumeReply>, ProblemHttpResult>> CorrectAsync(
        [AsParameters] ResumeInRoute resume,
        CorrectResumeRequest request,
        Caller caller,
        CorrectResume correct,
        IExchangeRates rates,
        CancellationToken cancellationToken)
    {
        var result = resume.Id is { } id
            ? await correct.RunAsync(caller.Id, id, request.ToCorrections(), cancellationToken)
            : new CorrectResumeResult.Unknown();
        return result switch
        {
            CorrectResumeResult.Done(var corrected) => TypedResults.Ok(ResumeReply.Of(corrected, await rates.GetLatestAsync(cancellationToken))),
            CorrectResumeResult.Unknown => ResumeProblem.Unknown(),
            CorrectResumeResult.NotReady(var status, var failure) => ResumeProblem.NotReady(status, failure),
            _ => throw new UnreachableException($"{result} has no reply."),
        };
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        [AsParameters] ResumeInRoute resume, Caller caller, DeleteResume delete, CancellationToken cancellationToken) =>
        resume.Id is { } id && await delete.RunAsync(caller.Id, id, cancellationToken) ? TypedResults.NoContent() : ResumeProblem.Unknown();

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetFileAsync(
        [AsParameters] ResumeInRoute resume, Caller caller, FindResume find, ResumeFiles files, HttpResponse response, CancellationToken cancellationToken) =>
        await FindAsync(resume, caller, find, cancellationToken) is { } found && await files.FindAsync(found, response, cancellationToken) is { } file
            ? file
            : ResumeProblem.Unknown();

    private static async Task<Results<Ok<ResumeQualityReply>, ProblemHttpResult>> AssessAsync(
        [AsParameters] ResumeInRoute resume, Caller caller, FindResume find, AssessResume assess, CancellationToken cancellationToken) =>
        await FindAsync(resume, caller, find, cancellationToken) switch
        {
            null => ResumeProblem.Unknown(),
            { Status: ResumeStatus.Ready } found => TypedResults.Ok(ResumeQualityReply.Of(found.Id, await assess.RunAsync(found, cancellationToken))),
            var other => ResumeProblem.NotReady(other.Status, other.Failure),
        };

    private static async Task<Resume?> FindAsync(ResumeInRoute resume, Caller caller, FindResume find, CancellationToken cancellationToken) =>
        resume.Id is { } id ? (await find.ByIdAsync(caller.Id, id, cancellationToken))?.Value : null;
}
