using System.Diagnostics;
using JobFunctions.Api.Idempotency;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Security;
using JobFunctions.Core.Reference;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Reference;

/// <summary>Places of work.</summary>
internal static class LocationEndpoints
{
    public static void MapLocations(this IEndpointRouteBuilder reference)
    {
        var locations = reference.MapGroup("/locations");

        locations.MapGet("/", ListAsync)
            .AllowAnonymous()
            .WithName("ListLocations")
            .WithSummary("List the places of work by town");
        locations.MapGet("/{location_id}", GetAsync)
            .AllowAnonymous()
            .WithName("GetLocation")
            .WithSummary("Get a location")
            .WithETag();
        locations.MapPost("/", AddAsync)
            .RequireAuthorization(Policies.Person)
            .WithName("AddLocation")
            .WithSummary("Add a location")
            .WithDescription("A 409 names the one with the same city, state and country; case and spaces make no difference.")
            .WithIdempotencyKey();
    }

    private static async Task<Ok<ListReply<LocationReply>>> ListAsync(
        [AsParameters] PageQuery page, [AsParameters] NameQuery name, ReferenceList<Location> locations, CancellationToken cancellationToken) =>
        TypedResults.Ok(ListReply<LocationReply>.Of(await locations.ListAsync(name.Beginning, page.ToRequest(), cancellationToken), LocationReply.Of));

    private static async Task<Results<Ok<LocationReply>, ProblemHttpResult>> GetAsync(
        [FromRoute(Name = "location_id")] string id, ReferenceList<Location> locations, CancellationToken cancellationToken) =>
        await locations.FindAsync(id, cancellationToken) is { } location
            ? TypedResults.Ok(LocationReply.Of(location))
            : Problem.NotFound("There is no location with this id.");

    private static async Task<Results<Created<LocationReply>, ProblemHttpResult>> AddAsync(
        AddLocationRequest request, Creation creation, ReferenceList<Location> locations, CancellationToken cancellationToken)
    {
        return await locations.AddAsync(request.ToLocation(LocationId.From(creation.Id)), cancellationToken) switch
        {
            ReferenceAddition<Location>.Added(var added) => TypedResults.Created($"/api/v1/locations/{added.Id}", LocationReply.Of(added)),
            ReferenceAddition<Location>.Exists(var known) => Problem.Conflict($"There is this location already: {known.Id}."),
            var unknown => throw new UnreachableException($"{unknown} has no reply."),
        };
    }
}
