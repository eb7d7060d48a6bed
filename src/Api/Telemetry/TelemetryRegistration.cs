using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Api.Telemetry;

internal static class TelemetryRegistration
{
    public static void AddTelemetryExport(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddLogging(logging =>
        {
            // The framework's own request logs and scopes carry paths and queries, and those carry personal data.
            logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
            logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
            logging.AddFilter("System.Net.Http.HttpClient", LogLevel.Warning);
        });

        if (!string.IsNullOrWhiteSpace(configuration[TelemetryExport.EndpointSetting]))
        {
            services.AddHostedService<TelemetryExport>();
        }
    }
}
