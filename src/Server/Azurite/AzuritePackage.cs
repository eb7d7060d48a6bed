using System.ComponentModel;
using System.Diagnostics;
using JobFunctions.Server.Hosting;

namespace JobFunctions.Server.Azurite;

/// <summary>Azurite in the checkout's <c>node_modules</c>, fetched once.</summary>
internal static class AzuritePackage
{
    private const int LeastNode = 20;

    private static readonly TimeSpan FetchTimeout = TimeSpan.FromMinutes(5);

    /// <summary>Path of Azurite's start file. Safe to call from several processes at once.</summary>
    /// <exception cref="StartupException">Node is missing or too old, or the fetch failed.</exception>
    public static async Task<string> EnsureAsync(string root, TextWriter console, CancellationToken cancellationToken)
    {
        await RequireNodeAsync(cancellationToken);
        var script = Path.Combine(root, "node_modules", "azurite", "dist", "src", "azurite.js");
        if (IsInstalled(root, script))
        {
            return script;
        }

        if (!File.Exists(Path.Combine(root, "package-lock.json")))
        {
            throw new StartupException($"{root} has no package-lock.json to fetch Azurite by. Run the server from its repository, or set AzureWebJobsStorage to a storage account.");
        }

        await using var turn = await TakeTurnAsync(root, cancellationToken);
        if (!IsInstalled(root, script))
        {
            await console.WriteLineAsync("Fetching Azurite once, with npm ci: it keeps records and files on this machine as Azure Storage does in the cloud.");
            var (exitCode, output) = await RunAsync(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund"], root, FetchTimeout, cancellationToken);
            if (exitCode != 0)
            {
                throw new StartupException($"npm ci ended with {exitCode}: {LastLineOf(output)} Mend that, or set AzureWebJobsStorage to a storage account.");
            }
        }

        return script;
    }

    // npm writes node_modules/.package-lock.json last: without it an install is half done.
    private static bool IsInstalled(string root, string script) =>
        File.Exists(script) && File.Exists(Path.Combine(root, "node_modules", ".package-lock.json"));

    private static async Task RequireNodeAsync(CancellationToken cancellationToken)
    {
        var (exitCode, version) = await RunAsync("node", ["--version"], Environment.CurrentDirectory, TimeSpan.FromSeconds(30), cancellationToken);
        if (exitCode != 0 || !Version.TryParse(version.Trim().TrimStart('v'), out var number) || number.Major < LeastNode)
        {
            throw new StartupException($"Node.js {LeastNode} or later is needed to run Azurite, and this one says: {LastLineOf(version)} Install it from https://nodejs.org, or set AzureWebJobsStorage to a storage account.");
        }
    }

    // The same file as the tests use, so that neither disturbs the other's npm.
    private static async Task<FileStream> TakeTurnAsync(string root, CancellationToken cancellationToken)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(root, ".data")).FullName, "npm-ci.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
            }
        }
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(
        string program, string[] arguments, string folder, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(limit);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            try
            {
                var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
                var errors = process.StandardError.ReadToEndAsync(timeout.Token);
                await process.WaitForExitAsync(timeout.Token);
                return (process.ExitCode, await output + await errors);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                process.Kill(entireProcessTree: true);
                throw new StartupException($"{program} {string.Join(' ', arguments)} did not end within {limit.TotalMinutes} minutes.");
            }
        }
        catch (Win32Exception exception)
        {
            throw new StartupException($"{program} is not on the PATH: Node.js {LeastNode} or later runs Azurite, the storage on this machine. Install it from https://nodejs.org, or set AzureWebJobsStorage to a storage account.", exception);
        }
    }

    private static string LastLineOf(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "nothing.";
}
