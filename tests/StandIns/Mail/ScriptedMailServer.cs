using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
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
    private readonly Task _running;
    private int _connections;

    /// <param name="answer">The reply to a command line, to <c>.</c> for a message that ends, or to the empty line for a new connection:
    /// null for the usual one, the empty string to hang up instead, and <c>"..."</c> to say nothing.</param>
    public ScriptedMailServer(Func<string, string?>? answer = null)
    {
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
            using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
            await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
            try
            {
                if (!await AnswerAsync(writer, "", "220 localhost"))
                {
                    return;
                }

                while (await reader.ReadLineAsync(_ending.Token) is { } command)
                {
                    _commands.Enqueue(command);
                    var isData = command.Equals("DATA", StringComparison.OrdinalIgnoreCase);
                    if (!await AnswerAsync(writer, command, UsualAnswerTo(command)))
                    {
                        return;
                    }

                    if (isData && _answer(command) is null)
                    {
                        _taken.Enqueue(await ReadMessageAsync(reader));
                        if (!await AnswerAsync(writer, ".", "250 OK"))
                        {
                            return;
                        }
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
            {
                // The other side hung up, or the test is over.
            }
        }
    }

    private static string UsualAnswerTo(string command) => command.Split(' ')[0].ToUpperInvariant() switch
    {
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
