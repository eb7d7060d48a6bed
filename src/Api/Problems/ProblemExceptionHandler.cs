using JobFunctions.Api.Telemetry;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Api.Problems;

/// <summary>The one place where an exception becomes a reply. What is not known here is a fault of ours: logged, and answered without internals.</summary>
internal sealed partial class ProblemExceptionHandler(
    IProblemDetailsService problems, BindingFailureReader bindingFailures, ILogger<ProblemExceptionHandler> logger) : IExceptionHandler
{
    private static readonly TimeSpan RefusedRetryAfter = TimeSpan.FromMinutes(10);

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var problem = ToProblem(httpContext, exception);
        httpContext.Response.StatusCode = problem.Status ?? StatusCodes.Status500InternalServerError;

        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = problem,
            Exception = exception,
        });
    }

    private ProblemDetails ToProblem(HttpContext context, Exception exception)
    {
        switch (exception)
        {
            case BadHttpRequestException bad:
                return bindingFailures.ToProblem(context, bad);

            case StoreUnavailableException store:
                Log.StoreUnavailable(logger, exception);
                return Unavailable(context, store.RetryAfter, "The store does not answer at the moment. Nothing was lost; try again.");

            case SourceBusyException busy:
                Log.SourceUnavailable(logger, exception);
                return Unavailable(context, busy.RetryAfter, "An outside service that this call needs is busy. Try again.");

            case SourceRefusedException:
                Log.SourceUnavailable(logger, exception);
                return Unavailable(context, RefusedRetryAfter, "An outside service that this call needs refuses to serve; the operator has to look.");

            default:
                Log.Fault(logger, exception, Route.Of(context), TraceId.Of(context));
                return new ProblemDetails
                {
                    Status = StatusCodes.Status500InternalServerError,
                    Detail = "The server met a fault of its own. It is logged under the trace_id.",
                };
        }
    }

    private static ProblemDetails Unavailable(HttpContext context, TimeSpan retryAfter, string detail)
    {
        context.Response.SetRetryAfter(retryAfter);
        return new ProblemDetails { Status = StatusCodes.Status503ServiceUnavailable, Detail = detail };
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The store is unavailable.")]
        public static partial void StoreUnavailable(ILogger logger, Exception exception);

        [LoggerMessage(LogLevel.Warning, "An outside service is unavailable.")]
        public static partial void SourceUnavailable(ILogger logger, Exception exception);

        [LoggerMessage(LogLevel.Error, "Unhandled exception in {Route}, trace {TraceId}.")]
        public static partial void Fault(ILogger logger, Exception exception, string route, string traceId);
    }
}
