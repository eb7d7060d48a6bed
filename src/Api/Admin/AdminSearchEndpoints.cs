using System.Diagnostics;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Security;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Search;
using JobFunctions.Core.Workflows;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Admin;

/// <summary>The runs of the search pipeline.</summary>
internal static class AdminSearchEndpoints
{
    public static void MapAdminSearches(this IEndpointRouteBuilder admin)
    {
        admin.MapGet("/searches", ListAsync)
            .WithName("ListSearches").WithSummary("List the runs of the search pipeline, the newest first");
        admin.MapPost("/searches/{id}/retry", RetryAsync)
            .WithName("RetrySearch")
            .WithSummary("Start a failed search again")
            .WithDescription("With the same wishes and from its beginning, under the same id. 409 for one that is under way or was done, and where the person has started another since.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Ok<ListReply<AdminSearchReply>>> ListAsync(
        [AsParameters] AdminSearchQuery query, [AsParameters] PageQuery page, ListSearches list, IWorkflowClient workflows, CancellationToken cancellationToken)
    {
        var found = await list.RunAsync(query.SearchState, page.ToRequest(), cancellationToken);
        var replies = await Task.WhenAll(found.Items.Select(search => ReplyAsync(search, workflows, cancellationToken)));
        return TypedResults.Ok(new ListReply<AdminSearchReply>(replies, CursorText.Encode(found.Next)));
    }

    private static async Task<Results<Accepted<AdminSearchReply>, ProblemHttpResult>> RetryAsync(
        [FromRoute(Name = "id")] string id, Caller caller, RetrySearch retry, CancellationToken cancellationToken)
    {
        var result = GuidId.TryParse<SearchId>(id, out var searchId)
            ? await retry.RunAsync(searchId, caller.Id, cancellationToken)
            : new RetrySearchResult.Unknown();
        return result switch
        {
            RetrySearchResult.Started(var search) => TypedResults.Accepted((string?)null, AdminSearchReply.Of(search, null)),
            RetrySearchResult.Unknown => Problem.NotFound("There is no search with this id."),
            RetrySearchResult.NotFailed(SearchState.Done) => Problem.Conflict("The search was done."),
            RetrySearchResult.NotFailed => Problem.Conflict("The search is under way."),
            RetrySearchResult.Superseded => Problem.Conflict("The person has started another search since."),
            RetrySearchResult.NoResume => Problem.Conflict("The resume that it was for is there no more."),
            var unknown => throw new UnreachableException($"{unknown} has no reply."),
        };
    }

    private static async Task<AdminSearchReply> ReplyAsync(Search search, IWorkflowClient workflows, CancellationToken cancellationToken) =>
        AdminSearchReply.Of(search, search.State == SearchState.Done ? null : await workflows.FindAsync(VacancySearch.InstanceIdOf(search.Id), cancellationToken));
}
