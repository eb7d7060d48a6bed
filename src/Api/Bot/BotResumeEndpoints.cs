using System.Diagnostics;
using JobFunctions.Api.Idempotency;
using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Resumes;
using JobFunctions.Api.Uploads;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Bot;

/// <summary>Resumes of the people of the bot: the one sent last counts.</summary>
internal static class BotResumeEndpoints
{
    public static void MapBotResumes(this IEndpointRouteBuilder bot)
    {
        var resume = bot.MapGroup("/resume").WithTags("Bot: resume").ProducesProblem(StatusCodes.Status404NotFound);

        resume.MapPost("/json/{telegram_id}", SaveAsync)
            .WithName("BotSaveResume")
            .WithSummary("Save a resume that was typed field by field")
            .WithDescription("Ready at once. The same fields again answer with the resume that exists.")
            .WithIdempotencyKey()
            .WithRequestExample(BotExamples.SaveResume)
            .WithReplyExample(StatusCodes.Status201Created, BotExamples.TypedResume);
        resume.MapPost("/file/{telegram_id}", UploadAsync)
            .WithName("BotUploadResume")
            .WithSummary("Upload a resume file")
            .WithDescription("""
                The file is known by its content, not by its name. It is read in the background: ask for the resume until its status is no longer `parsing`.
                The same file again answers with the resume that exists. A 415 or 422 carries a `code`: unsupported_type, old_doc, password, image_only, empty, corrupt.
                """)
            .WithIdempotencyKey()
            .AcceptsUpload()
            .WithReplyExample(StatusCodes.Status202Accepted, BotExamples.Upload);
        resume.MapGet("/{telegram_id}", GetAsync)
            .WithName("BotGetResume")
            .WithSummary("Get the resume that was sent last")
            .WithETag()
            .WithReplyExample(StatusCodes.Status200OK, BotExamples.TypedResume);
    }

    private static async Task<Results<Created<ResumeReply>, ProblemHttpResult>> SaveAsync(
        [AsParameters] PersonInRoute person,
        SaveResumeRequest request,
        Creation creation,
        BotPeople people,
        SaveManualResume saveResume,
        IExchangeRates rates,
        CancellationToken cancellationToken)
    {
        var named = await people.FindAsync(person.TelegramId, cancellationToken);
        if (!named.IsLetIn)
        {
            return named.Problem;
        }

        creation.BelongsTo(named.Account.Id);
        var resume = await saveResume.RunAsync(named.Account.Id, request.ToFields(), ResumeSource.Manual, cancellationToken);
        return TypedResults.Created(LocationOf(person), ResumeReply.Of(resume, await rates.GetLatestAsync(cancellationToken)));
    }

    private static async Task<Results<Accepted<UploadAccepted>, ProblemHttpResult>> UploadAsync(
        [AsParameters] PersonInRoute person, UploadedFile file, Creation creation, BotPeople people, UploadResume uploadResume, CancellationToken cancellationToken)
    {
        var named = await people.FindAsync(person.TelegramId, cancellationToken);
        if (!named.IsLetIn)
        {
            return named.Problem;
        }

        creation.BelongsTo(named.Account.Id);
        return await uploadResume.RunAsync(named.Account.Id, file.Name, file.Content, cancellationToken) switch
        {
            UploadResumeResult.Accepted(var resume) => TypedResults.Accepted(LocationOf(person), new UploadAccepted(resume.Id, resume.Status)),
            UploadResumeResult.Unusable(var failure) => ResumeProblem.Unusable(failure),
            var unknown => throw new UnreachableException($"{unknown} has no reply."),
        };
    }

    private static async Task<Results<Ok<ResumeReply>, ProblemHttpResult>> GetAsync(
        [AsParameters] PersonInRoute person, BotPeople people, FindResume findResume, IExchangeRates rates, CancellationToken cancellationToken)
    {
        var named = await people.FindAsync(person.TelegramId, cancellationToken);
        if (!named.IsLetIn)
        {
            return named.Problem;
        }

        return await findResume.CurrentAsync(named.Account, cancellationToken) is { } resume
            ? TypedResults.Ok(ResumeReply.Of(resume, await rates.GetLatestAsync(cancellationToken)))
            : BotProblem.NoResume();
    }

    private static string LocationOf(PersonInRoute person) => $"/bot/resume/{person.TelegramId}";
}
