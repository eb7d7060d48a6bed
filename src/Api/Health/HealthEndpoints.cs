using System.Diagnostics.CodeAnalysis;
using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Problems;
using JobFunctions.Core.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Health;

/// <summary>For whoever keeps the process running: alive, and able to serve.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan ProbeTimeout = TimeSpan.FromSeconds(3);

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        var health = endpoints.MapGroup("/health").WithTags("Health").AllowAnonymous().DisableRateLimiting();

        health.MapGet("/live", Live)
            .WithName("GetLiveness")
            .WithSummary("Ask whether the process runs")
            .WithDescription("Answers without touching any dependency.")
            .WithReplyExample(StatusCodes.Status200OK, new Liveness("live"));
        health.MapGet("/ready", ReadyAsync)
            .WithName("GetReadiness")
            .WithSummary("Ask whether the service can serve")
            .WithDescription("Asks each dependency, for three seconds at most. The problem names what is down under `down`.")
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .WithReplyExample(StatusCodes.Status200OK, new Readiness("ready", ["blobs", "tables"]));
    }

    private static Ok<Liveness> Live() => TypedResults.Ok(new Liveness("live"));

    private static async Task<Results<Ok<Readiness>, ProblemHttpResult>> ReadyAsync(
        IEnumerable<IDependencyProbe> probes, TimeProvider time, HttpResponse response, CancellationToken cancellationToken)
    {
        var answers = await Task.WhenAll(probes.Select(async probe => (probe.Name, IsUp: await IsUpAsync(probe, time, cancellationToken))));
        var down = answers.Where(answer => !answer.IsUp).Select(answer => answer.Name).Order(StringComparer.Ordinal).ToArray();
        if (down.Length == 0)
        {
            return TypedResults.Ok(new Readiness("ready", [.. answers.Select(answer => answer.Name).Order(StringComparer.Ordinal)]));
        }

        response.SetRetryAfter(ProbeTimeout);
        return TypedResults.Problem(new ProblemDetails
        {
            Status = StatusCodes.Status503ServiceUnavailable,
            Detail = $"Down: {string.Join(", ", down)}.",
            Extensions = { ["down"] = down },
        });
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A probe says by any exception that its dependency is down.")]
    private static async Task<bool> IsUpAsync(IDependencyProbe probe, TimeProvider time, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(ProbeTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            // The probe may not heed its token: the wait ends all the same.
            await probe.CheckAsync(either.Token).WaitAsync(either.Token);
            return true;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
