using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using JobFunctions.Server.Hosting;

namespace JobFunctions.Server.Azurite;

/// <summary>Azurite as a child of the server, on free loopback ports, with its data in a folder.</summary>
/// <remarks>
/// It lives in a session of its own, so that Ctrl+C ends the server first and Azurite after it; and it ends by itself, its data written,
/// when the server is killed. The next start waits for that, since two of them must not share a folder.
/// </remarks>
internal sealed partial class AzuriteProcess : IAsyncDisposable
{
    private const string AccountName = "jobfunctions";

    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan EndTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan KillTimeout = TimeSpan.FromSeconds(3);

    private readonly Process _launcher;
    private readonly Task _ended;
    private readonly int _processId;
    private readonly string _pidFile;

    private AzuriteProcess(Process launcher, int processId, string pidFile, Uri blobs, Uri tables, string key)
    {
        _launcher = launcher;
        (_processId, _pidFile) = (processId, pidFile);
        ConnectionString = $"DefaultEndpointsProtocol=http;AccountName={AccountName};AccountKey={key};BlobEndpoint={blobs}{AccountName};TableEndpoint={tables}{AccountName};";

        // The pipes are Azurite's too: they stay open as long as it lives, and one that nobody reads would in the end stop it.
        _ended = Task.WhenAll(
            launcher.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None),
            launcher.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None));
    }

    public string ConnectionString { get; }

    /// <param name="key">Key of the storage account, base64: the data is nobody else's on this machine.</param>
    /// <exception cref="StartupException">Azurite did not start.</exception>
    public static async Task<AzuriteProcess> StartAsync(string script, DataFolder data, string key, CancellationToken cancellationToken)
    {
        await EndOrphanAsync(data.AzuritePid, cancellationToken);

        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = data.Path,
        };
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "Azurite", "azurite-host.js"), "detach", script,
            "--location", data.Azurite, "--skipApiVersionCheck", "--disableTelemetry", "--silent",
            "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["AZURITE_ACCOUNTS"] = $"{AccountName}:{key}";
        var launcher = Process.Start(start)!;
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(StartTimeout);
        try
        {
            var (processId, blobs, tables) = await ReadAddressesAsync(launcher, timeout.Token);
            await File.WriteAllTextAsync(data.AzuritePid, processId.ToString(CultureInfo.InvariantCulture), cancellationToken);
            return new AzuriteProcess(launcher, processId, data.AzuritePid, blobs, tables, key);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            launcher.StandardInput.Close();
            throw new StartupException($"Azurite did not start within {StartTimeout.TotalSeconds} seconds.", exception);
        }
    }

    /// <summary>Closes the pipe, waits until the data is written, and kills only what does not end.</summary>
    public async ValueTask DisposeAsync()
    {
        _launcher.StandardInput.Close();
        try
        {
            await _ended.WaitAsync(EndTimeout);
        }
        catch (TimeoutException)
        {
            Kill(_processId);
        }

        File.Delete(_pidFile);
        _launcher.Dispose();
    }

    private static async Task<(int ProcessId, Uri Blobs, Uri Tables)> ReadAddressesAsync(Process process, CancellationToken cancellationToken)
    {
        var processId = 0;
        Uri? blobs = null;
        Uri? tables = null;
        while (blobs is null || tables is null)
        {
            var line = await process.StandardOutput.ReadLineAsync(cancellationToken)
                ?? throw new StartupException($"Azurite ended at its start: {(await process.StandardError.ReadToEndAsync(cancellationToken)).ReplaceLineEndings(" ").Trim()}");
            if (Started().Match(line) is { Success: true } started)
            {
                processId = int.Parse(started.Groups["pid"].ValueSpan, CultureInfo.InvariantCulture);
            }
            else if (Listening().Match(line) is { Success: true } listening)
            {
                var address = new Uri(listening.Groups["address"].Value);
                blobs = listening.Groups["service"].Value == "Blob" ? address : blobs;
                tables = listening.Groups["service"].Value == "Table" ? address : tables;
            }
        }

        return (processId, blobs, tables);
    }

    private static async Task EndOrphanAsync(string pidFile, CancellationToken cancellationToken)
    {
        if (!File.Exists(pidFile) || !int.TryParse(await File.ReadAllTextAsync(pidFile, cancellationToken), CultureInfo.InvariantCulture, out var processId))
        {
            return;
        }

        // An id may have passed to another program since; Azurite wrote this file's time, and its own start is not after it.
        using var orphan = Find(processId, File.GetLastWriteTime(pidFile));
        if (orphan is null)
        {
            return;
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(EndTimeout);
        try
        {
            await orphan.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            orphan.Kill();

            // Where nobody collects ended processes (a container without an init) it seems to live on; dead it does no harm.
            await Task.WhenAny(orphan.WaitForExitAsync(cancellationToken), Task.Delay(KillTimeout, cancellationToken));
        }
    }

    private static Process? Find(int processId, DateTime notStartedAfter)
    {
        Process? process = null;
        try
        {
            process = Process.GetProcessById(processId);
            if (process.ProcessName.Contains("node", StringComparison.OrdinalIgnoreCase) && process.StartTime <= notStartedAfter)
            {
                return process;
            }
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // It has ended.
        }

        process?.Dispose();
        return null;
    }

    private static void Kill(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            process.Kill();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // It has ended.
        }
    }

    [GeneratedRegex("^azurite-host pid (?<pid>[0-9]+)$")]
    private static partial Regex Started();

    [GeneratedRegex(@"Azurite (?<service>Blob|Table) service is successfully listening at (?<address>http://\S+)")]
    private static partial Regex Listening();
}
