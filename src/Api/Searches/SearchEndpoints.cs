using System.Diagnostics;
using JobFunctions.Api.Idempotency;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Resumes;
using JobFunctions.Api.Security;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Results;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Searches;

/// <summary>A seeker's searches and what they found.</summary>
internal static class SearchEndpoints
{
    private const string Path = "/api/v1/search";
    private static readonly TimeSpan FailedRetryAfter = TimeSpan.FromMinutes(1);

    public static void MapSearch(this IEndpointRouteBuilder canonical)
    {
        var search = canonical.MapGroup("/search")
            .RequireAuthorization(Policies.User)
            .WithTags("Search")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden);
        search.MapPost("/", StartAsync)
            .WithName("StartSearch")
            .WithSummary("Start a search for vacancies that fit a resume")
            .WithDescription("While one runs, the same request answers with that one, and another is a 409. 409 too while the resume is not ready.")
            .WithIdempotencyKey()
            .ProducesProblem(StatusCodes.Status404NotFound);
        search.MapGet("/{search_id}", GetAsync)
            .WithName("GetSearch")
            .WithSummary("Get a search and how far it is")
            .WithDescription("A search is kept for 90 days after it ended, unless the platform is set otherwise, and what it found with it; then it is a 404 like one that never was.")
            .WithETag();
        search.MapGet("/{search_id}/results", ListResultsAsync)
            .WithName("ListSearchResults")
            .WithSummary("List what a search has ranked, the best first")
            .WithDescription("Empty while it runs. What you have ruled out since is not in it. Kept as long as the search: 90 days after it ended, unless the platform is set otherwise; then a 404.");
        search.MapGet("/next", NextAsync)
            .WithName("NextVacancy")
            .WithSummary("Get the next recommended vacancy")
            .WithDescription("""
                Each call moves on by one; a vacancy is never shown twice. 202 while nothing is ranked yet, 204 when all were shown,
                409 before the first search, 503 with the reason where the search failed. What nobody asked for while its search was kept, 90 days, is not served
                any more: 204 then too, until the next search.
                """)
            .ProducesProblem(StatusCodes.Status409Conflict);
        search.MapGet("/details/{vacancy_id}", GetDetailsAsync)
            .WithName("GetRecommendation")
            .WithSummary("Get everything known about a vacancy that was found for you")
            .WithDescription("Kept as long as the search that found it last; then a 404. What you saved stays in the list of saved vacancies.")
            .WithETag();
        search.MapFeedback();
    }

    private static async Task<Results<Accepted<SearchReply>, ProblemHttpResult, ValidationProblem>> StartAsync(
        StartSearchRequest? request, Caller caller, Creation creation, StartSearch start, FindSearch find, CancellationToken cancellationToken)
    {
        creation.BelongsTo(caller.Id);
        var resume = GuidId.TryParse(request?.ResumeId, out ResumeId named) ? named : caller.Account.CurrentResumeId;
        if (resume is not { } id)
        {
            return Problem.Conflict("You have no resume yet. Upload one first.");
        }

        var wishes = (request ?? new StartSearchRequest()).ToWishes();
        return await start.RunAsync(caller.Id, id, wishes, cancellationToken) switch
        {
            StartSearchResult.Started(var started) => await AcceptedAsync(started, find, cancellationToken),
            StartSearchResult.AlreadyRunning(var running) when running.IsFor(id, wishes) => await AcceptedAsync(running, find, cancellationToken),
            StartSearchResult.AlreadyRunning(var running) => Problem.Conflict($"Another search of yours is running: {running.Id}. Wait until it has ended."),
            StartSearchResult.NoSuchResume => ResumeProblem.Unknown(),
            StartSearchResult.ResumeNotReady(var status, var failure) => ResumeProblem.NotReady(status, failure),
            StartSearchResult.NoSuchSource(var name) => Problem.Invalid("sources", $"There is no source {name}, or it is off."),
            var unknown => throw new UnreachableException($"{unknown} has no reply."),
        };
    }

    private static async Task<Accepted<SearchReply>> AcceptedAsync(Search search, FindSearch find, CancellationToken cancellationToken)
    {
        var (latest, progress) = await find.RunAsync(search.AccountId, search.Id, cancellationToken) ?? (search, new("queued", 0));
        return TypedResults.Accepted($"{Path}/{search.Id}", SearchReply.Of(latest, progress));
    }

    private static async Task<Results<Ok<SearchReply>, ProblemHttpResult>> GetAsync(
        [AsParameters] SearchInRoute search, Caller caller, FindSearch find, CancellationToken cancellationToken) =>
        search.Id is { } id && await find.RunAsync(caller.Id, id, cancellationToken) is { } found
            ? TypedResults.Ok(SearchReply.Of(found.Search, found.Progress))
            : Unknown();

    private static async Task<Results<Ok<ListReply<RankedVacancyReply>>, ProblemHttpResult, ValidationProblem>> ListResultsAsync(
        [AsParameters] SearchInRoute search,
        [AsParameters] PageQuery page,
        Caller caller,
        ListResults list,
        IExchangeRates rates,
        CancellationToken cancellationToken)
    {
        var request = page.ToRequest();
        if (request.After is { } after && !ListResults.IsPlace(after))
        {
            return Problem.Invalid("cursor", new CursorAttribute().FormatErrorMessage("cursor"));
        }

        if (search.Id is not { } id || await list.RunAsync(caller.Id, id, request, cancellationToken) is not { } found)
        {
            return Unknown();
        }

        var table = await rates.GetLatestAsync(cancellationToken);
        return TypedResults.Ok(ListReply<RankedVacancyReply>.Of(found, item => RankedVacancyReply.Of(item, table)));
    }

    private static async Task<Results<Ok<RankedVacancyReply>, Accepted<QueueProgressReply>, NoContent, ProblemHttpResult>> NextAsync(
        Caller caller, NextRecommendation next, IExchangeRates rates, HttpResponse response, CancellationToken cancellationToken)
    {
        // Before the queue moves: what fails after it would lose a vacancy.
        var table = await rates.GetLatestAsync(cancellationToken);
        response.Headers.CacheControl = "no-store";
        switch (await next.RunAsync(caller.Id, cancellationToken))
        {
            case NextRecommendationResult.Served(var recommendation, var remaining):
                return TypedResults.Ok(RankedVacancyReply.Whole(recommendation, table) with { Remaining = remaining });
            case NextRecommendationResult.Running(var id, var percent):
                return TypedResults.Accepted($"{Path}/{id}", new QueueProgressReply(id, SearchState.Running, percent));
            case NextRecommendationResult.AllShown:
                return TypedResults.NoContent();
            case NextRecommendationResult.NoSearch:
                return Problem.Conflict("You have started no search yet.");
            case NextRecommendationResult.Failed(var reason):
                response.SetRetryAfter(FailedRetryAfter);
                return Problem.Of(StatusCodes.Status503ServiceUnavailable, $"The search failed: {reason}");
            case var unknown:
                throw new UnreachableException($"{unknown} has no reply.");
        }
    }

    private static async Task<Results<Ok<RankedVacancyReply>, ProblemHttpResult>> GetDetailsAsync(
        [AsParameters] FoundVacancyInRoute vacancy, Caller caller, FindRecommendation find, IExchangeRates rates, CancellationToken cancellationToken) =>
        vacancy.Id is { } id && await find.RunAsync(caller.Id, id, cancellationToken) is { } found
            ? TypedResults.Ok(RankedVacancyReply.Whole(found, await rates.GetLatestAsync(cancellationToken)))
            : FeedbackEndpoints.NotFound();

    private static ProblemHttpResult Unknown() => Problem.NotFound("You have no search with this id.");
}
