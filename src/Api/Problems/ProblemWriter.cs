using JobFunctions.Api.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using ProblemDetails = Microsoft.AspNetCore.Mvc.ProblemDetails;

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
        problem.Detail ??= DetailOf(problem, context.HttpContext.Request);

        await context.HttpContext.Response.WriteAsJsonAsync(
            problem,
            problem.GetType(),
            json.Value.SerializerOptions,
            "application/problem+json",
            context.HttpContext.RequestAborted);
    }

    // What the framework refuses by itself comes without a word on what to change.
    private static string? DetailOf(ProblemDetails problem, HttpRequest request) => problem switch
    {
        HttpValidationProblemDetails => "Some of what was sent is missing or wrong: see errors.",
        { Status: StatusCodes.Status404NotFound } => "There is nothing at this address.",
        { Status: StatusCodes.Status405MethodNotAllowed } => $"This address does not take {request.Method}.",
        { Status: StatusCodes.Status415UnsupportedMediaType } => "This call does not take a body of this Content-Type.",
        _ => problem.Title,
    };
}
