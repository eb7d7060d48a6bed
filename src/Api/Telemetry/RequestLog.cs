using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Api.Telemetry;

/// <summary>Names the request's span and logs its outcome by its route, since paths and queries carry personal data.</summary>
internal sealed partial class RequestLog(RequestDelegate next, TimeProvider time, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = time.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var route = Route.Of(context);
            if (System.Diagnostics.Activity.Current is { IsAllDataRequested: true } span)
            {
                span.DisplayName = route;
                span.SetTag("http.request.method", context.Request.Method);
                span.SetTag("http.route", (Route.EndpointOf(context) as RouteEndpoint)?.RoutePattern.RawText);
                span.SetTag("http.response.status_code", context.Response.StatusCode);
            }

            Log.Answered(logger, route, context.Response.StatusCode, time.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "{Route} {Status} in {Milliseconds:F1} ms")]
        public static partial void Answered(ILogger logger, string route, int status, double milliseconds);
    }
}
