using JobFunctions.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Functions.Http;

/// <summary>The API as a pipeline inside the worker's own: built once over the worker's root provider, run for each HTTP function call.</summary>
public sealed partial class ApiPipeline
{
    private readonly Lazy<RequestDelegate> _run;
    private readonly IHttpContextAccessor _accessor;
    private readonly ILogger<ApiPipeline> _logger;

    public ApiPipeline(IServiceProvider root, IHttpContextAccessor accessor, ILogger<ApiPipeline> logger)
        : this(() => new ApplicationBuilder(root).UseJobFunctionsApi().Build(), accessor, logger)
    {
    }

    internal ApiPipeline(Func<RequestDelegate> build, IHttpContextAccessor accessor, ILogger<ApiPipeline> logger)
    {
        _run = new Lazy<RequestDelegate>(build);
        _accessor = accessor;
        _logger = logger;
    }

    /// <summary>Answers a request. Nothing escapes: the worker would answer an exception with an empty 200.</summary>
    public async Task RunAsync(HttpContext context)
    {
        // The worker has routed the request to the function already; the inner routing would take that for its own work and skip it.
        var outerEndpoint = context.GetEndpoint();
        var outerRoute = context.Features.Get<IRouteValuesFeature>();
        var outerContext = _accessor.HttpContext;
        context.SetEndpoint(null);
        context.Features.Set<IRouteValuesFeature>(null);
        _accessor.HttpContext = context;
        try
        {
            await _run.Value(context);
        }
        catch (Exception exception) when (context.RequestAborted.IsCancellationRequested)
        {
            LogAborted(_logger, exception);
        }
        catch (Exception exception)
        {
            LogFailed(_logger, exception);
            await AnswerAsync(context);
        }
        finally
        {
            _accessor.HttpContext = outerContext;
            context.Features.Set(outerRoute);
            context.SetEndpoint(outerEndpoint);
        }
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.Clear();
        await TypedResults.Problem(statusCode: StatusCodes.Status500InternalServerError).ExecuteAsync(context);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The client went away.")]
    private static partial void LogAborted(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "A request ended with an exception that the API did not answer.")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
