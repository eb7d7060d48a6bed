using JobFunctions.Api.Activity;
using JobFunctions.Api.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Admin;

/// <summary>What only admins may do.</summary>
internal static class AdminEndpoints
{
    public static void MapAdmin(this IEndpointRouteBuilder canonical)
    {
        var admin = canonical.MapGroup("/admin")
            .RequireAuthorization(Policies.Admin)
            .WithTags("Admin")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden);

        admin.MapAdminAccounts();
        admin.MapAdminVacancies();
        admin.MapAdminActivity();
        admin.MapAdminSearches();
        admin.MapAdminStatistics();
    }
}
