using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace JobFunctions.StandIns.Mail;

/// <summary>A mail server that answers as a test says, also in the ways that real ones do on their bad days.</summary>
public sealed class ScriptedMailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ending = new();
    private readonly ConcurrentQueue<string> _taken = new();
    private readonly ConcurrentQueue<string> _commands = new();
    private readonly Func<string, string?> _answer;
    private readonly X509Certificate2? _certificate;
    private readonly Task _running;
    private int _connections;

    /// <param name="answer">The reply to a command line, to <c>.</c> for a message that ends, or to the empty line for a new connection:
    /// null for the usual one, the empty string to hang up instead, and <c>"..."</c> to say nothing.</param>
    /// <param name="certificate">With it the server offers STARTTLS.</param>
    public ScriptedMailServer(Func<string, string?>? answer = null, X509Certificate2? certificate = null)
    {
        _certificate = certificate;
        _answer = answer ?? (_ => null);
        _listener.Start();
        _running = AcceptAsync();
    }

    /// <summary>On 127.0.0.1.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The messages that came to their end, whatever was answered then.</summary>
    public IReadOnlyList<string> Messages => [.. _taken];

    /// <summary>The first word of each command.</summary>
    public IReadOnlyList<string> Commands => [.. _commands.Select(command => command.Split(' ', ':')[0].ToUpperInvariant())];

    public int Connections => _connections;

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        _listener.Dispose();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            var client = await _listener.AcceptTcpClientAsync(_ending.Token);
            Interlocked.Increment(ref _connections);
            _ = Task.Run(() => TalkAsync(client), CancellationToken.None);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                if (await TalkAsync(stream, "220 localhost"))
                {
                    await using var secure = new SslStream(stream);
                    await secure.AuthenticateAsServerAsync(_certificate!, clientCertificateRequired: false, checkCertificateRevocation: false);
                    await TalkAsync(secure, null);
                }
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException or AuthenticationException)
            {
                // The other side hung up, or the test is over.
            }
        }
    }

    /// <param name="greeting">Null for none.</param>
    /// <returns>Whether the talk is to go on by TLS.</returns>
    private async Task<bool> TalkAsync(Stream stream, string? greeting)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n", AutoFlush = true };
        if (greeting is not null && !await AnswerAsync(writer, "", greeting))
        {
            return false;
        }

        while (await reader.ReadLineAsync(_ending.Token) is { } command)
        {
            _commands.Enqueue(command);
            if (!await AnswerAsync(writer, command, UsualAnswerTo(command)))
            {
                return false;
            }

            if (command.Equals("STARTTLS", StringComparison.OrdinalIgnoreCase))
            {
                return _certificate is not null;
            }

            if (command.Equals("DATA", StringComparison.OrdinalIgnoreCase) && _answer(command) is null)
            {
                _taken.Enqueue(await ReadMessageAsync(reader));
                if (!await AnswerAsync(writer, ".", "250 OK"))
                {
                    return false;
                }
            }
        }

        return false;
    }

    private string UsualAnswerTo(string command) => command.Split(' ')[0].ToUpperInvariant() switch
    {
        "EHLO" when _certificate is not null => "250-localhost\r\n250 STARTTLS",
        "STARTTLS" => _certificate is null ? "502 Unknown" : "220 Go on by TLS",
        "EHLO" or "HELO" => "250 localhost",
        "DATA" => "354 Go on",
        "QUIT" => "221 Bye",
        _ => "250 OK",
    };

    private async Task<string> ReadMessageAsync(StreamReader reader)
    {
        var message = new StringBuilder();
        while (await reader.ReadLineAsync(_ending.Token) is { } line && line != ".")
        {
            message.AppendLine(line);
        }

        return message.ToString();
    }

    /// <returns>False to hang up.</returns>
    private async Task<bool> AnswerAsync(StreamWriter writer, string command, string usual)
    {
        var answer = _answer(command) ?? usual;
        if (answer == "...")
        {
            await Task.Delay(Timeout.Infinite, _ending.Token);
        }

        if (answer.Length == 0)
        {
            return false;
        }

        await writer.WriteLineAsync(answer.AsMemory(), _ending.Token);
        return true;
    }
}
