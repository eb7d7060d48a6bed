using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace JobFunctions.Benchmarks.Speed;

/// <summary>Sends requests over connections that stay open, one after another on each, and counts the answers; it spends little of the machine on itself.</summary>
/// <remarks>Knows as much of HTTP/1.1 as the app's replies need: a length, or chunks.</remarks>
internal static class LoadClient
{
    private static ReadOnlySpan<byte> EndOfHead => "\r\n\r\n"u8;

    private static ReadOnlySpan<byte> EndOfChunks => "\r\n0\r\n\r\n"u8;

    /// <param name="request">The next request of a connection as it goes over the wire, by the connection's number and the request's.</param>
    /// <returns>Answers a second.</returns>
    /// <exception cref="InvalidOperationException">An answer was no success.</exception>
    public static async Task<double> RunAsync(
        Uri address, int connections, TimeSpan duration, Func<int, int, byte[]> request, CancellationToken cancellationToken)
    {
        var answered = 0L;
        var elapsed = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(connection => Task.Run(
            async () =>
            {
                using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(address.Host, address.Port, cancellationToken);
                var buffer = new byte[256 * 1024];
                for (var number = 0; elapsed.Elapsed < duration; number++)
                {
                    await socket.SendAsync(request(connection, number), cancellationToken);
                    await ReadAsync(socket, buffer, cancellationToken);
                    Interlocked.Increment(ref answered);
                }
            },
            cancellationToken)));
        return answered / elapsed.Elapsed.TotalSeconds;
    }

    /// <summary>A request without a body.</summary>
    public static byte[] Get(Uri address, string path) => Encoding.ASCII.GetBytes($"GET /{path} HTTP/1.1\r\nHost: {address.Authority}\r\n\r\n");

    /// <param name="bearer">The access token; null for nobody's.</param>
    public static byte[] Post(Uri address, string path, string json, string? bearer)
    {
        var authorization = bearer is null ? "" : $"Authorization: Bearer {bearer}\r\n";
        var length = Encoding.UTF8.GetByteCount(json).ToString(CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes(
            $"POST /{path} HTTP/1.1\r\nHost: {address.Authority}\r\n{authorization}Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{json}");
    }

    private static async Task ReadAsync(Socket socket, byte[] buffer, CancellationToken cancellationToken)
    {
        var read = 0;
        while (true)
        {
            var count = await socket.ReceiveAsync(buffer.AsMemory(read), cancellationToken);
            if (count == 0)
            {
                throw new InvalidOperationException("The app closed the connection.");
            }

            read += count;
            if (IsWhole(buffer.AsSpan(0, read)))
            {
                return;
            }
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> reply)
    {
        var head = reply.IndexOf(EndOfHead);
        if (head < 0)
        {
            return false;
        }

        if (reply.Length > 9 && reply[9] != (byte)'2')
        {
            throw new InvalidOperationException(Encoding.UTF8.GetString(reply));
        }

        var headers = Encoding.ASCII.GetString(reply[..head]);
        var length = headers.IndexOf("Content-Length: ", StringComparison.OrdinalIgnoreCase);
        if (length < 0)
        {
            return reply.EndsWith(EndOfChunks);
        }

        var digits = headers.AsSpan(length + "Content-Length: ".Length);
        var end = digits.IndexOf('\r');
        return reply.Length - head - EndOfHead.Length >= int.Parse(end < 0 ? digits : digits[..end], CultureInfo.InvariantCulture);
    }
}
