using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Problems;

internal static class ProblemRegistration
{
    public static void AddProblems(this IServiceCollection services)
    {
        services.AddSingleton<IProblemDetailsWriter, ProblemWriter>();
        services.AddProblemDetails();
        services.AddSingleton<BindingFailureReader>();
        services.AddExceptionHandler<ProblemExceptionHandler>();

        // Only a thrown binding failure says which member was wrong.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
    }
}
