using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using JobFunctions.StandIns.Node;

namespace JobFunctions.StandIns.Azurite;

/// <summary>An Azurite process on free loopback ports that keeps its data in memory.</summary>
public sealed partial class AzuriteServer : IAsyncDisposable
{
    // Ends with its parent: the pipe behind its standard input closes however the parent ends.
    private const string EndWithParent = "process.stdin.resume();process.stdin.on('end',()=>process.exit(0));require(process.argv[1])";

    private const int Accounts = 400;

    // Azurite's own development key, no secret: https://learn.microsoft.com/azure/storage/common/storage-use-azurite
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private int _taken;

    private AzuriteServer(Process process, Uri blobs, Uri tables)
    {
        _process = process;
        Blobs = blobs;
        Tables = tables;
    }

    /// <summary>Address of the blob service; an account is the first part of the path.</summary>
    public Uri Blobs { get; }

    /// <summary>Address of the table service; an account is the first part of the path.</summary>
    public Uri Tables { get; }

    /// <summary>Starts Azurite and waits until blobs and tables answer.</summary>
    public static async Task<AzuriteServer> StartAsync(CancellationToken cancellationToken)
    {
        var script = await NodePackages.EnsureAsync(["azurite", "dist", "src", "azurite.js"], cancellationToken);
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        string[] arguments =
        [
            "-e", EndWithParent, "--", script, "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry", "--silent",
            "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["AZURITE_ACCOUNTS"] = string.Join(';', Enumerable.Range(1, Accounts).Select(number => $"{AccountName(number)}:{Key}"));
        var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        try
        {
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            timeout.CancelAfter(StartTimeout);
            return await ReadAddressesAsync(process, timeout.Token);
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    /// <summary>Connection string of a storage account that nobody has used yet.</summary>
    public string NewAccount()
    {
        var number = Interlocked.Increment(ref _taken);
        return number <= Accounts
            ? $"DefaultEndpointsProtocol=http;AccountName={AccountName(number)};AccountKey={Key};"
                + $"BlobEndpoint={Blobs}{AccountName(number)};TableEndpoint={Tables}{AccountName(number)};"
            : throw new InvalidOperationException($"All {Accounts} accounts of this Azurite are taken.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static string AccountName(int number) => $"account{number}";

    private static async Task<AzuriteServer> ReadAddressesAsync(Process process, CancellationToken cancellationToken)
    {
        var said = new StringBuilder();
        Uri? blobs = null;
        Uri? tables = null;
        while (blobs is null || tables is null)
        {
            var line = await process.StandardOutput.ReadLineAsync(cancellationToken)
                ?? throw new InvalidOperationException($"Azurite ended: {said}{await process.StandardError.ReadToEndAsync(cancellationToken)}");
            said.AppendLine(line);
            if (Listening().Match(line) is { Success: true } match)
            {
                var address = new Uri(match.Groups["address"].Value);
                blobs = match.Groups["service"].Value == "Blob" ? address : blobs;
                tables = match.Groups["service"].Value == "Table" ? address : tables;
            }
        }

        // A pipe that nobody reads would in the end stop the writer.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        return new AzuriteServer(process, blobs, tables);
    }

    [GeneratedRegex(@"Azurite (?<service>Blob|Table) service is successfully listening at (?<address>http://\S+)")]
    private static partial Regex Listening();
}
