using JobFunctions.Api.Applications;
using JobFunctions.Api.Interviews;
using JobFunctions.Api.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Hr;

/// <summary>What approved HRs may do.</summary>
internal static class HrEndpoints
{
    public static void MapHr(this IEndpointRouteBuilder canonical)
    {
        var hr = canonical.MapGroup("/hr")
            .RequireAuthorization(Policies.Hr)
            .WithTags("HR")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden);

        hr.MapHrProfile();
        hr.MapHrVacancies();
        hr.MapHrApplications();
        hr.MapHrInterviews();
    }
}
