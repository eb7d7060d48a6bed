using System.Buffers;

namespace JobFunctions.Adapters.Http;

/// <summary>Reads a reply's body into memory, up to a limit.</summary>
internal static class ReplyBuffer
{
    private const int ChunkBytes = 32 * 1024;

    /// <summary>Replaces the content, so that nothing of the reply is left on the wire.</summary>
    /// <exception cref="ReplyTooLargeException">The body is larger than allowed.</exception>
    public static async Task FillAsync(HttpResponseMessage reply, int maxBytes, CancellationToken cancellationToken)
    {
        if (reply.Content.Headers.ContentLength > maxBytes)
        {
            throw TooLarge(maxBytes);
        }

        var body = new MemoryStream();
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            await using var stream = await reply.Content.ReadAsStreamAsync(cancellationToken);
            int read;
            while ((read = await stream.ReadAsync(chunk, cancellationToken)) > 0)
            {
                if (body.Length + read > maxBytes)
                {
                    throw TooLarge(maxBytes);
                }

                body.Write(chunk, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }

        var content = new ByteArrayContent(body.GetBuffer(), 0, (int)body.Length);
        foreach (var (name, values) in reply.Content.Headers.NonValidated)
        {
            if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                content.Headers.TryAddWithoutValidation(name, values);
            }
        }

        reply.Content.Dispose();
        reply.Content = content;
    }

    private static ReplyTooLargeException TooLarge(int maxBytes) => new($"The reply is larger than {maxBytes} bytes.");
}
