using System.Diagnostics;
using JobFunctions.Api.Idempotency;
using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Resumes;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Bot;

/// <summary>Searches of the people of the bot, and what they found, one by one.</summary>
internal static class BotSearchEndpoints
{
    private static readonly TimeSpan FailedRetryAfter = TimeSpan.FromMinutes(1);

    public static void MapBotSearch(this IEndpointRouteBuilder bot)
    {
        var search = bot.MapGroup("/search").WithTags("Bot: search").ProducesProblem(StatusCodes.Status404NotFound);

        search.MapPost("/start/{telegram_id}", StartAsync)
            .WithName("BotStartSearch")
            .WithSummary("Start a search for the resume that was sent last")
            .WithDescription("While one runs, that one is the answer. 409 while there is no resume that is ready.")
            .WithIdempotencyKey()
            .ProducesProblem(StatusCodes.Status409Conflict)
            .WithReplyExample(StatusCodes.Status202Accepted, BotExamples.Search);
        search.MapGet("/next/{telegram_id}", NextAsync)
            .WithName("BotNextVacancy")
            .WithSummary("Get the next recommended vacancy")
            .WithDescription("""
                Each call moves on by one; a vacancy is never shown twice to the same person. 202 while nothing is ranked yet, 204 when all were shown,
                409 before the first search, 503 with the reason where the search failed. What nobody asked for while its search was kept, 90 days, is not served
                any more: 204 then too, until the next search.
                """)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .WithReplyExample(StatusCodes.Status200OK, BotExamples.NextVacancy)
            .WithReplyExample(StatusCodes.Status202Accepted, BotExamples.Progress);
        search.MapGet("/details/{telegram_id}/{vacancy_id}", GetDetailsAsync)
            .WithName("BotGetVacancy")
            .WithSummary("Get everything known about a vacancy that was found for the person")
            .WithDescription("Kept for 90 days after the search that found it last has ended, unless the platform is set otherwise; then a 404.")
            .WithETag()
            .WithReplyExample(StatusCodes.Status200OK, BotExamples.Vacancy);
    }

    private static async Task<Results<Accepted<SearchAccepted>, ProblemHttpResult>> StartAsync(
        [AsParameters] PersonInRoute person, Creation creation, BotPeople people, StartSearch startSearch, CancellationToken cancellationToken)
    {
        var named = await people.FindAsync(person.TelegramId, cancellationToken);
        if (!named.IsLetIn)
        {
            return named.Problem;
        }

        creation.BelongsTo(named.Account.Id);
        if (named.Account.CurrentResumeId is not { } resume)
        {
            return BotProblem.SendResumeFirst();
        }

        return await startSearch.RunAsync(named.Account.Id, resume, new SearchWishes(), cancellationToken) switch
        {
            StartSearchResult.Started(var search) => Accepted(person, search),
            StartSearchResult.AlreadyRunning(var search) => Accepted(person, search),
            StartSearchResult.NoSuchResume => BotProblem.SendResumeFirst(),
            StartSearchResult.ResumeNotReady(var status, var failure) => ResumeProblem.NotReady(status, failure),
            var unknown => throw new UnreachableException($"{unknown} has no reply."),
        };
    }

    private static Accepted<SearchAccepted> Accepted(PersonInRoute person, Search search) =>
        TypedResults.Accepted($"/bot/search/next/{person.TelegramId}", new SearchAccepted(search.Id, search.State));

    private static async Task<Results<Ok<NextVacancy>, Accepted<SearchProgress>, NoContent, ProblemHttpResult>> NextAsync(
        [AsParameters] PersonInRoute person,
        BotPeople people,
        NextRecommendation nextRecommendation,
        IExchangeRates rates,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        var named = await people.FindAsync(person.TelegramId, cancellationToken);
        if (!named.IsLetIn)
        {
            return named.Problem;
        }

        // Before the queue moves: what fails after it would lose a vacancy.
        var table = await rates.GetLatestAsync(cancellationToken);
        response.Headers.CacheControl = "no-store";
        switch (await nextRecommendation.RunAsync(named.Account.Id, cancellationToken))
        {
            case NextRecommendationResult.Served(var recommendation, var remaining):
                return TypedResults.Ok(NextVacancy.Of(recommendation, remaining, table));
            case NextRecommendationResult.Running(_, var percent):
                return TypedResults.Accepted((string?)null, new SearchProgress(SearchState.Running, percent));
            case NextRecommendationResult.AllShown:
                return TypedResults.NoContent();
            case NextRecommendationResult.NoSearch:
                return Problem.Conflict("No search was started for this person yet.");
            case NextRecommendationResult.Failed(var reason):
                response.SetRetryAfter(FailedRetryAfter);
                return Problem.Of(StatusCodes.Status503ServiceUnavailable, $"The search failed: {reason}");
            case var unknown:
                throw new UnreachableException($"{unknown} has no reply.");
        }
    }

    private static async Task<Results<Ok<VacancyDetails>, ProblemHttpResult>> GetDetailsAsync(
        [AsParameters] PersonInRoute person,
        [FromRoute(Name = "vacancy_id")] string vacancyId,
        BotPeople people,
        FindRecommendation findRecommendation,
        IExchangeRates rates,
        CancellationToken cancellationToken)
    {
        var named = await people.FindAsync(person.TelegramId, cancellationToken);
        if (!named.IsLetIn)
        {
            return named.Problem;
        }

        return VacancyId.TryParse(vacancyId, out var id) && await findRecommendation.RunAsync(named.Account.Id, id, cancellationToken) is { } recommendation
            ? TypedResults.Ok(VacancyDetails.Of(recommendation, await rates.GetLatestAsync(cancellationToken)))
            : Problem.NotFound("No search of this person that is still kept found a vacancy with this vacancy_id.");
    }
}
