using System.Net.Http.Headers;
using System.Text;
using JobFunctions.Api.Limits;
using Microsoft.AspNetCore.Http;

namespace JobFunctions.Api.Idempotency;

/// <summary>What a request says, as bytes to compare: its path, query and body.</summary>
internal static class CallContent
{
    /// <summary>Reads the body into memory, and leaves it to be read again.</summary>
    /// <exception cref="BadHttpRequestException">The body is larger than the endpoint accepts, with the status 413.</exception>
    public static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await ReadBodyAsync(request, cancellationToken);
        request.Body = new MemoryStream(body, writable: false);

        var head = Encoding.UTF8.GetBytes($"{request.Path}\n{request.QueryString}\n");
        return [.. head, .. WithoutBoundary(body, request.ContentType)];
    }

    private static async Task<byte[]> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var maxBytes = request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<BodyLimit>()?.MaxBytes ?? BodyLimit.JsonBytes;
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await request.Body.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            if (body.Length + read > maxBytes)
            {
                throw new BadHttpRequestException("The body is too large.", StatusCodes.Status413PayloadTooLarge);
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    /// <summary>A client draws a new boundary for every try, so it is no part of what is said.</summary>
    private static byte[] WithoutBoundary(byte[] body, string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type)
            || type.Parameters.FirstOrDefault(parameter => parameter.Name == "boundary")?.Value?.Trim('"') is not { Length: > 0 } boundary)
        {
            return body;
        }

        var mark = Encoding.UTF8.GetBytes(boundary);
        using var rest = new MemoryStream(body.Length);
        var left = body.AsSpan();
        while (left.IndexOf(mark) is >= 0 and var at)
        {
            rest.Write(left[..at]);
            left = left[(at + mark.Length)..];
        }

        rest.Write(left);
        return rest.ToArray();
    }
}
