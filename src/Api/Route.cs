using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api;

/// <summary>The route of a request as the code wrote it, which names nobody: for logs and spans.</summary>
internal static class Route
{
    public static string Of(HttpContext context) => EndpointOf(context) is RouteEndpoint endpoint
        ? $"{context.Request.Method} {endpoint.RoutePattern.RawText}"
        : $"{context.Request.Method} (no route)";

    /// <summary>The endpoint that ran, also while its exception is handled.</summary>
    public static Endpoint? EndpointOf(HttpContext context) =>
        context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
}
