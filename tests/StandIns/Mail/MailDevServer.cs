using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobFunctions.StandIns.Node;

namespace JobFunctions.StandIns.Mail;

/// <summary>A maildev process on free loopback ports: a real mail server that keeps what it takes in memory and delivers nothing.</summary>
public sealed class MailDevServer : IAsyncDisposable
{
    // Ends with its parent: the pipe behind its standard input closes however the parent ends.
    private const string Program = """
        process.stdin.resume();
        process.stdin.on('end', () => process.exit(0));
        import(require('url').pathToFileURL(process.argv[1])).then(async ({ MailDev }) => {
          const servers = await new MailDev(JSON.parse(process.argv[2])).start();
          console.log(JSON.stringify({ smtp: servers.smtp.getPort(), web: servers.api.getPort() }));
        });
        """;

    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly DirectoryInfo _folder;
    private readonly HttpClient _client;

    private MailDevServer(Process process, DirectoryInfo folder, int port, int webPort)
    {
        _process = process;
        _folder = folder;
        Port = port;
        _client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{webPort}/api/") };
    }

    /// <summary>Where it takes mail, on 127.0.0.1.</summary>
    public int Port { get; }

    /// <param name="user">Who may send, with <paramref name="password"/>; null for everybody.</param>
    public static async Task<MailDevServer> StartAsync(CancellationToken cancellationToken, string? user = null, string? password = null)
    {
        var script = await NodePackages.EnsureAsync(["maildev", "dist", "index.js"], cancellationToken);
        var settings = new JsonObject
        {
            ["smtp"] = 0,
            ["ip"] = "127.0.0.1",
            ["web"] = 0,
            ["webIp"] = "127.0.0.1",
            ["silent"] = true,
            ["incomingUser"] = user,
            ["incomingPass"] = password,
        };
        var folder = Directory.CreateTempSubdirectory("jobfunctions-maildev-");
        var start = new ProcessStartInfo("node", ["-e", Program, "--", script, settings.ToJsonString()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.FullName,
        };
        start.Environment["TMPDIR"] = folder.FullName;
        start.Environment["TEMP"] = folder.FullName;
        var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        try
        {
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            timeout.CancelAfter(StartTimeout);
            var (port, webPort) = await ReadPortsAsync(process, timeout.Token);
            return new MailDevServer(process, folder, port, webPort);
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    /// <summary>All mails in the order in which they arrived.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> ListAsync(CancellationToken cancellationToken) =>
        [.. ((await _client.GetFromJsonAsync<JsonArray>("email", cancellationToken))!).Select(mail => ReceivedMail.Of(mail!))];

    /// <summary>The mails to one address in the order in which they arrived.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> ListToAsync(string address, CancellationToken cancellationToken) =>
        [.. (await ListAsync(cancellationToken)).Where(mail => mail.To.Equals(address, StringComparison.OrdinalIgnoreCase))];

    /// <summary>Looks until as many mails to an address are there.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> WaitForAsync(string address, int count, CancellationToken cancellationToken)
    {
        while (true)
        {
            var mails = await ListToAsync(address, cancellationToken);
            if (mails.Count >= count)
            {
                return mails;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
        }
    }

    /// <summary>A mail as it came over the line.</summary>
    public Task<string> SourceOfAsync(ReceivedMail mail, CancellationToken cancellationToken) =>
        _client.GetStringAsync(new Uri($"email/{mail.Id}/source", UriKind.Relative), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task<(int Port, int WebPort)> ReadPortsAsync(Process process, CancellationToken cancellationToken)
    {
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith('{'))
            {
                using var ports = JsonDocument.Parse(line);

                // A pipe that nobody reads would in the end stop the writer.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return (ports.RootElement.GetProperty("smtp").GetInt32(), ports.RootElement.GetProperty("web").GetInt32());
            }
        }

        throw new InvalidOperationException($"maildev ended: {await process.StandardError.ReadToEndAsync(cancellationToken)}");
    }
}
