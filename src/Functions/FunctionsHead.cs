using JobFunctions.Adapters.Composition;
using JobFunctions.Api;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Workflows;
using JobFunctions.Functions.Http;
using JobFunctions.Functions.Workflows;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Functions;

/// <summary>The Azure Functions head: everything that both heads run, with Durable Functions as the runner of workflows.</summary>
public static class FunctionsHead
{
    /// <summary>The Functions host takes no larger body (FUNCTIONS_REQUEST_BODY_SIZE_LIMIT); each endpoint sets its own, lower limit.</summary>
    private const long MostBodyBytes = 104_857_600;

    /// <summary>To be called after <c>ConfigureFunctionsWebApplication</c>, whose services it builds on.</summary>
    public static IServiceCollection AddFunctionsHead(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddJobFunctions(configuration).AddJobFunctionsApi(configuration);
        services.AddHttpContextAccessor();
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBodyBytes;
        });
        services.AddSingleton<ApiPipeline>();
        return services.AddDurableWorkflows();
    }

    /// <summary>Durable Functions behind the workflow port.</summary>
    internal static IServiceCollection AddDurableWorkflows(this IServiceCollection services) => services
        .AddSingleton<DurableClientHolder>()
        .AddSingleton<OrchestratorRun>()
        .AddSingleton<StepRun>()
        .AddSingleton<IWorkflowClient, DurableWorkflowClient>()
        .AddScheduledJob<PurgeRuns>(ScheduleTable.CleanUp);
}
