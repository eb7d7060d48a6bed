using JobFunctions.Api.Paging;
using JobFunctions.Core.Reference;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Reference;

/// <summary>The countries of ISO 3166.</summary>
internal static class CountryEndpoints
{
    public static void MapCountries(this IEndpointRouteBuilder reference) => reference.MapGet("/countries", List)
        .AllowAnonymous()
        .WithName("ListCountries")
        .WithSummary("List the countries of ISO 3166 by their codes")
        .WithDescription("All 249 in one part, unless a limit is given.");

    private static Ok<ListReply<CountryReply>> List([AsParameters] CountryQuery query, HttpResponse response)
    {
        response.Headers.CacheControl = "public, max-age=86400";
        var after = CursorText.Decode(query.Cursor);
        var rest = Countries.All.Where(country => after is null || string.CompareOrdinal(country.Code, after) > 0).ToList();
        var part = rest.Take(query.Limit ?? rest.Count).ToList();
        return TypedResults.Ok(new ListReply<CountryReply>(
            [.. part.Select(CountryReply.Of)], part.Count < rest.Count ? CursorText.Encode(part[^1].Code) : null));
    }
}
