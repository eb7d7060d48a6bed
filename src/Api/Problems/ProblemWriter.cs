using JobFunctions.Api.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Problems;

/// <summary>Writes every problem as RFC 9457 JSON, whatever the client says it accepts.</summary>
internal sealed class ProblemWriter(IOptions<JsonOptions> json) : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        problem.Status ??= context.HttpContext.Response.StatusCode;
        problem.Extensions["trace_id"] = TraceId.Of(context.HttpContext);

        // The framework's result fills in the type and the title that belong to the status.
        _ = TypedResults.Problem(problem);
        problem.Type ??= "about:blank";

        await context.HttpContext.Response.WriteAsJsonAsync(
            problem,
            problem.GetType(),
            json.Value.SerializerOptions,
            "application/problem+json",
            context.HttpContext.RequestAborted);
    }
}
