using System.Diagnostics;
using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Resumes;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Bot;

/// <summary>Import of a resume from hh.ru, for a partner of theirs.</summary>
internal static class BotHhEndpoints
{
    public static void MapBotHh(this IEndpointRouteBuilder bot)
    {
        var hh = bot.MapGroup("/hh").WithTags("Bot: hh.ru");

        hh.MapGet("/auth_link", GetLinkAsync)
            .WithName("BotGetHhLink")
            .WithSummary("Get the page where the person lets hh.ru share their resumes")
            .WithDescription("503 without a partner's application: hh.ru closed resume access for others in December 2025, and a saved file can be uploaded instead.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithReplyExample(StatusCodes.Status200OK, BotExamples.HhLink);
        hh.MapGet("/import", ImportAsync)
            .AllowAnonymous()
            .WithName("BotImportHhResume")
            .WithSummary("Import the person's resume after they let hh.ru share it")
            .WithDescription("hh.ru sends the person's browser here, so no key is asked for: the `state` proves the person, once. A browser is answered with a small page.")
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithReplyExample(StatusCodes.Status200OK, BotExamples.TypedResume);
    }

    private static async Task<Results<Ok<AuthLink>, ProblemHttpResult>> GetLinkAsync(
        [AsParameters] PersonInQuery person, BotPeople people, StartHhSignIn startSignIn, HttpResponse response, CancellationToken cancellationToken)
    {
        var named = await people.FindAsync(person.TelegramId, cancellationToken);
        if (!named.IsLetIn)
        {
            return named.Problem;
        }

        response.Headers.CacheControl = "no-store";
        return await startSignIn.RunAsync(named.Account.Id, cancellationToken) is { } url ? TypedResults.Ok(new AuthLink(url)) : HhProblem.Closed(response);
    }

    private static async Task<Results<Ok<ResumeReply>, ContentHttpResult, ProblemHttpResult>> ImportAsync(
        [AsParameters] HhImportQuery query, ImportHhResume importResume, IExchangeRates rates, HttpRequest request, CancellationToken cancellationToken)
    {
        var response = request.HttpContext.Response;
        response.Headers.CacheControl = "no-store";
        var isBrowser = request.GetTypedHeaders().Accept.Any(type => type.MediaType == "text/html");

        var result = await importResume.RunAsync(query.Code ?? string.Empty, query.State ?? string.Empty, query.TelegramId, cancellationToken);
        if (result is ImportHhResumeResult.Imported(var resume))
        {
            return isBrowser
                ? SmallPage.Of(response, StatusCodes.Status200OK, "Резюме загружено", "Можно вернуться в Telegram.", "ru")
                : TypedResults.Ok(ResumeReply.Of(resume, await rates.GetLatestAsync(cancellationToken)));
        }

        var problem = HhProblem.Of(result, "The state belongs to another person than telegram_id.", response)
            ?? throw new UnreachableException($"{result} has no reply.");
        return isBrowser
            ? SmallPage.Of(response, problem.StatusCode, "Резюме не загружено", problem.ProblemDetails.Detail ?? string.Empty, "ru")
            : problem;
    }
}
