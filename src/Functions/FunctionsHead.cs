using JobFunctions.Adapters.Composition;
using JobFunctions.Api;
using JobFunctions.Core.Accounts.Mails;
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

    /// <summary>Name of the app's own host, which App Service and Functions give (Azure documentation, "Environment variables and app settings", read 2026-11).</summary>
    private const string HostNameSetting = "WEBSITE_HOSTNAME";

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
        services.PostConfigure<SiteOptions>(site => site.Address = configuration[$"{SiteOptions.SectionName}:{nameof(SiteOptions.Address)}"] is { Length: > 0 } address ? address
            : configuration[HostNameSetting] is { Length: > 0 } host ? $"https://{host}"
            : site.Address);
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
