using JobFunctions.Api.Paging;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Security;
using JobFunctions.Core.Activity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Activity;

/// <summary>The audit trail: an admin's view of all, and a person's of their own.</summary>
internal static class ActivityEndpoints
{
    public static void MapActivity(this IEndpointRouteBuilder canonical) => canonical
        .MapGet("/activity", ListOwnAsync)
        .RequireAuthorization(Policies.Person)
        .WithTags("Accounts")
        .ProducesValidationProblem()
        .WithName("ListActivity")
        .WithSummary("List what you did and what was done to your account, the newest first");

    public static void MapAdminActivity(this IEndpointRouteBuilder admin) => admin
        .MapGet("/activity", ListAsync)
        .WithName("ListAllActivity")
        .WithSummary("List the audit trail, the newest first")
        .WithDescription("Who did what to what and when, by ids only. Kept for a year unless the settings say otherwise (`Activity__Retention`).");

    private static async Task<Results<Ok<ListReply<OwnActivityReply>>, ValidationProblem>> ListOwnAsync(
        [AsParameters] ActivityQuery query, [AsParameters] PageQuery page, Caller caller, ReadActivity read, CancellationToken cancellationToken) =>
        query.IsTurned ? Turned() : TypedResults.Ok(ListReply<OwnActivityReply>.Of(
            await read.RunAsync(query.ToFilter(caller.Id), page.ToRequest(), cancellationToken), entry => OwnActivityReply.Of(entry, caller.Id)));

    private static async Task<Results<Ok<ListReply<ActivityReply>>, ValidationProblem>> ListAsync(
        [AsParameters] AccountInQuery account, [AsParameters] ActivityQuery query, [AsParameters] PageQuery page, ReadActivity read, CancellationToken cancellationToken) =>
        query.IsTurned ? Turned() : TypedResults.Ok(ListReply<ActivityReply>.Of(
            await read.RunAsync(query.ToFilter(account.Id), page.ToRequest(), cancellationToken), ActivityReply.Of));

    private static ValidationProblem Turned() => Problem.Invalid("from", "Must not be after to.");
}
