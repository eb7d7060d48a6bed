using JobFunctions.Api.Problems;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Security;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Search.Preferences;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Searches;

/// <summary>What a seeker says of recommendations, and what follows from it.</summary>
internal static class FeedbackEndpoints
{
    public static void MapFeedback(this RouteGroupBuilder search)
    {
        search.MapPost("/{vacancy_id}/feedback", GiveAsync)
            .WithName("GiveFeedback")
            .WithSummary("Say what you think of a recommended vacancy")
            .WithDescription("""
                The last word on a vacancy counts. A hidden vacancy does not come back; hidden because of the company, nothing of that company does.
                Other reasons move later matches a little, which the preferences show and take back.
                404 for a vacancy that no search of yours found, or one that is no longer kept did and you have not saved. What you said before stays.
                """)
            .ProducesProblem(StatusCodes.Status404NotFound);
        search.MapGet("/preferences", GetAsync)
            .WithName("GetPreferences").WithSummary("Get what you want of all searches, and what was learnt").WithETag();
        search.MapPut("/preferences", SaveAsync)
            .WithName("SavePreferences")
            .WithSummary("Set what you want of all searches")
            .WithDescription("Conditions, not wishes: what breaks one is never served. `learnt` names what to keep of what was learnt; left out, all of it stays.");
    }

    public static ProblemHttpResult NotFound() => Problem.NotFound("No search of yours that is still kept found a vacancy with this vacancy_id.");

    private static async Task<Results<Ok<FeedbackReply>, ProblemHttpResult>> GiveAsync(
        [AsParameters] FoundVacancyInRoute vacancy, FeedbackRequest request, Caller caller, GiveFeedback give, CancellationToken cancellationToken) =>
        vacancy.Id is { } id && await give.RunAsync(caller.Id, id, request.ToKind(), request.ToReason(), cancellationToken) is { } feedback
            ? TypedResults.Ok(new FeedbackReply(id, feedback.Kind, feedback.Reason, feedback.At))
            : NotFound();

    private static async Task<Ok<PreferencesReply>> GetAsync(
        Caller caller, FindPreferences find, IExchangeRates rates, CancellationToken cancellationToken) =>
        TypedResults.Ok(PreferencesReply.Of(await find.RunAsync(caller.Id, cancellationToken), await rates.GetLatestAsync(cancellationToken)));

    private static async Task<Ok<PreferencesReply>> SaveAsync(
        PreferencesRequest request, Caller caller, ChangePreferences change, IExchangeRates rates, CancellationToken cancellationToken) =>
        TypedResults.Ok(PreferencesReply.Of(await change.RunAsync(caller.Id, request.Over, cancellationToken), await rates.GetLatestAsync(cancellationToken)));
}
