using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Adapters.Http;

/// <summary>Registers the <see cref="HttpClient"/> of an outside service with its politeness.</summary>
internal static class PoliteHttpRegistration
{
    /// <summary>Adds a named client; all clients of the name share one gate and one circuit breaker in the process.</summary>
    /// <param name="policy">Asked once, when the first client is made; a policy registered before under the name wins.</param>
    public static IHttpClientBuilder AddPoliteHttpClient(
        this IServiceCollection services, string name, Func<IServiceProvider, ServicePolicy> policy)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddKeyedSingleton(name, (provider, _) => policy(provider));
        services.TryAddKeyedSingleton(name, (provider, _) => new PoliteService(
            provider.GetRequiredKeyedService<ServicePolicy>(name),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<PoliteService>>()));

        // The framework's own logs carry addresses, and with them what somebody looked for.
        return services.AddHttpClient(name, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                AutomaticDecompression = DecompressionMethods.All,
                ConnectTimeout = TimeSpan.FromSeconds(5),
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                UseCookies = false,
            })
            .AddHttpMessageHandler(provider => new PoliteHandler(provider.GetRequiredKeyedService<PoliteService>(name)));
    }
}
