using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace JobFunctions.Api.Telemetry;

/// <summary>Sends the framework's and our own traces and metrics to an OTLP collector while the process runs.</summary>
/// <remarks>The exporter reads the standard <c>OTEL_EXPORTER_OTLP_*</c> settings. Tags are set by us and name routes, never paths.</remarks>
internal sealed class TelemetryExport(IConfiguration configuration) : IHostedService, IDisposable
{
    public const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string ServiceName = "jobfunctions";

    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var resource = ResourceBuilder.CreateDefault().AddService(
            ServiceName, serviceVersion: typeof(TelemetryExport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);

        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .ConfigureServices(services => services.AddSingleton(configuration))
            .AddSource("Microsoft.AspNetCore", "System.Net.Http", "JobFunctions.*")
            .AddOtlpExporter()
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .ConfigureServices(services => services.AddSingleton(configuration))
            .AddMeter("Microsoft.AspNetCore.*", "System.Net.Http", "System.Runtime", "JobFunctions.*")
            .AddOtlpExporter()
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Sends what is still held back.</summary>
    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }
}
