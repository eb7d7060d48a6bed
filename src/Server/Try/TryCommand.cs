using JobFunctions.Adapters.Composition;
using JobFunctions.Api.Limits;
using JobFunctions.Core.Storage;
using JobFunctions.Server.Hosting;
using JobFunctions.Server.Workflows;
using Spectre.Console;

namespace JobFunctions.Server.Try;

/// <summary>The main job on one file, in the terminal: the server's own workflows over a store in memory.</summary>
internal static class TryCommand
{
    /// <exception cref="TryException">The file, the source or an argument is unusable.</exception>
    public static async Task RunAsync(string[] args, IAnsiConsole console, CancellationToken cancellationToken)
    {
        var arguments = TryArguments.Read(args);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration
            .AddServerSettings(secrets: null, arguments: [])
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Sample:Enabled"] = arguments.Source is null ? null : (arguments.Source == "sample").ToString(),
                ["WorkflowRunner:ProgressInterval"] = "00:00:00.100",
            });
        builder.Services
            .AddFeatures()
            .AddOutside(builder.Configuration)
            .AddSingleton<IPartitionStore, MemoryPartitionStore>()
            .AddSingleton<IBlobStore, MemoryBlobStore>()
            .AddWorkflowRunner()
            .AddSingleton(console)
            .AddSingleton<Trial>();

        using var host = builder.Build();
        var content = await ReadAsync(arguments.ResumePath, new UploadOptions().MaxBytes, cancellationToken);
        await host.StartAsync(cancellationToken);
        await host.Services.GetRequiredService<Trial>().RunAsync(arguments, content, cancellationToken);
        await host.StopAsync(cancellationToken);
    }

    private static async Task<byte[]> ReadAsync(string path, int maxBytes, CancellationToken cancellationToken)
    {
        try
        {
            return new FileInfo(path) switch
            {
                { Exists: false } => throw new TryException(Directory.Exists(path) ? $"{path} is a folder, not a file." : $"There is no file {path}."),
                { Length: 0 } => throw new TryException($"{path} is empty."),
                { Length: var length } when length > maxBytes => throw new TryException($"{path} is larger than {maxBytes} bytes."),
                var file => await File.ReadAllBytesAsync(file.FullName, cancellationToken),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new TryException($"{path} cannot be read: {exception.Message}", exception);
        }
    }
}
