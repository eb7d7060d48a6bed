using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using JobFunctions.Server.Workflows;
using JobFunctions.StandIns.Clock;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace JobFunctions.Server.Tests.Workflows;

/// <summary>One process with a runner, over a store and a clock that several may share.</summary>
internal sealed class RunnerHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private RunnerHost(ServiceProvider services) => _services = services;

    public IWorkflowClient Client => _services.GetRequiredService<IWorkflowClient>();

    public IServiceProvider Services => _services;

    public static async Task<RunnerHost> StartAsync(
        IPartitionStore store, ManualTimeProvider clock, Action<IServiceCollection> workflows, Action<WorkflowRunnerOptions>? options = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddLogging();
        services.AddSingleton(store);
        services.AddSingleton<TimeProvider>(clock);
        services.AddWorkflowRunner();
        services.Configure(options ?? (_ => { }));
        workflows(services);
        var host = new RunnerHost(services.BuildServiceProvider());
        foreach (var hosted in host._services.GetServices<IHostedService>())
        {
            await hosted.StartAsync(TestContext.Current.CancellationToken);
        }

        return host;
    }

    public async Task StopAsync()
    {
        foreach (var hosted in _services.GetServices<IHostedService>())
        {
            await hosted.StopAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits, by looking again and again and not by the clock, until a run has ended.</summary>
    public async Task<WorkflowStatus> EndAsync(string instanceId)
    {
        while (true)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            if (await Client.FindAsync(instanceId, TestContext.Current.CancellationToken) is { FinishedAt: not null } ended)
            {
                return ended;
            }

            await Task.Yield();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _services.DisposeAsync();
    }
}
