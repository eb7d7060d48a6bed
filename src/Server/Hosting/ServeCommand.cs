using JobFunctions.Adapters.Composition;
using JobFunctions.Adapters.Telegram;
using JobFunctions.Api;
using JobFunctions.Server.Azurite;
using JobFunctions.Server.Schedules;
using JobFunctions.Server.Workflows;
using Microsoft.Extensions.Logging.Console;

namespace JobFunctions.Server.Hosting;

/// <summary>Runs the server until it is asked to end: Azurite where nothing else keeps the data, then the app.</summary>
internal static class ServeCommand
{
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(10);

    /// <exception cref="StartupException">The server cannot start.</exception>
    public static async Task RunAsync(string[] args)
    {
        var arguments = ServerArguments.Read(args);
        using var data = DataFolder.Open(arguments.DataFolder);
        var secrets = LocalSecrets.LoadOrMake(data.Secrets, out var areNew);

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddServerSettings(secrets, arguments.Settings);
        builder.Configuration.UseOwnAddress();
        await using var azurite = await StartAzuriteAsync(builder.Configuration, data, secrets);

        var hasStarted = false;
        builder.Logging.ClearProviders()
            .AddConsole(console => console.FormatterName = ConciseConsoleFormatter.FormatterName)
            .AddConsoleFormatter<ConciseConsoleFormatter, ConsoleFormatterOptions>();
        // A start that fails ends in one clear line below, not in the host's stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => hasStarted && level >= LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        builder.Services
            .AddJobFunctions(builder.Configuration)
            .AddTelegramPolling()
            .AddWorkflowRunner()
            .AddScheduleHost()
            .AddJobFunctionsApi(builder.Configuration);

        await using var app = builder.Build();
        await StartAsync(app);
        hasStarted = true;

        Welcome.Write(Console.Out, app, data, secrets, areNew);
        await app.WaitForShutdownAsync();
    }

    private static async Task<AzuriteProcess?> StartAzuriteAsync(ConfigurationManager configuration, DataFolder data, LocalSecrets secrets)
    {
        if (!ServerConfiguration.KeepsLocally(configuration))
        {
            return null;
        }

        var script = await AzuritePackage.EnsureAsync(Checkout.Root, Console.Out, CancellationToken.None);
        var azurite = await AzuriteProcess.StartAsync(script, data, secrets.AzuriteKey, CancellationToken.None);
        configuration.UseAzurite(azurite);
        return azurite;
    }

    private static async Task StartAsync(WebApplication app)
    {
        try
        {
            app.UseJobFunctionsApi();
            await app.StartAsync();
        }
        catch (Exception exception) when (StartupFailure.Describe(exception, app.Configuration["urls"]) is { } description)
        {
            throw new StartupException(description, exception);
        }
    }
}
