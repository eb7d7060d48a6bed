using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Reference;

/// <summary>Reference data: anybody reads it, who is signed in adds to it.</summary>
internal static class ReferenceEndpoints
{
    public static void MapReference(this IEndpointRouteBuilder canonical)
    {
        var reference = canonical.MapGroup(string.Empty).WithTags("Reference").ProducesValidationProblem();

        reference.MapCategories();
        reference.MapLocations();
        reference.MapSkills();
        reference.MapCountries();
    }
}
