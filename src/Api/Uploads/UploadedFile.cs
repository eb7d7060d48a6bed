using System.Reflection;
using JobFunctions.Api.Limits;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace JobFunctions.Api.Uploads;

/// <summary>The part <c>file</c> of a multipart body, read once from the stream into memory and never onto the disk.</summary>
/// <param name="Name">As the client named it; a label, never a path.</param>
internal sealed record UploadedFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The name of the part.</summary>
    public const string PartName = "file";

    private const int MaxBoundaryLength = 200;
    private const int MaxParts = 16;

    /// <exception cref="UploadRefusedException">The body is not what an upload should be; says the status.</exception>
    public static async ValueTask<UploadedFile> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var maxBytes = context.RequestServices.GetRequiredService<IOptions<UploadOptions>>().Value.MaxBytes;
        if (context.Request.ContentLength > maxBytes + (long)BodyLimit.MultipartOverheadBytes)
        {
            throw TooLarge(maxBytes);
        }

        var reader = new MultipartReader(BoundaryOf(context.Request), context.Request.Body)
        {
            HeadersCountLimit = 16,
            HeadersLengthLimit = 8 * 1024,
            BodyLengthLimit = maxBytes + 1L,
        };

        try
        {
            return await FindPartAsync(reader, maxBytes, context.RequestAborted);
        }
        catch (InvalidDataException exception)
        {
            throw new UploadRefusedException(StatusCodes.Status400BadRequest, "The multipart body is broken.", exception);
        }
        catch (IOException exception) when (exception is not BadHttpRequestException && !context.RequestAborted.IsCancellationRequested)
        {
            throw new UploadRefusedException(StatusCodes.Status400BadRequest, "The multipart body ends too early.", exception);
        }
    }

    private static async Task<UploadedFile> FindPartAsync(MultipartReader reader, int maxBytes, CancellationToken cancellationToken)
    {
        for (var part = 0; part < MaxParts && await reader.ReadNextSectionAsync(cancellationToken) is { } section; part++)
        {
            if (ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
                && HeaderUtilities.RemoveQuotes(disposition.Name) == PartName)
            {
                var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName);
                return new UploadedFile(name.ToString(), await ReadAsync(section.Body, maxBytes, cancellationToken));
            }
        }

        throw new UploadRefusedException(StatusCodes.Status400BadRequest, "Is required: the file's own part of the multipart body.");
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream body, int maxBytes, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await body.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            if (content.Length + count > maxBytes)
            {
                throw TooLarge(maxBytes);
            }

            content.Write(buffer, 0, count);
        }

        return content.Length > 0
            ? content.GetBuffer().AsMemory(0, (int)content.Length)
            : throw new UploadRefusedException(StatusCodes.Status400BadRequest, "Is empty.");
    }

    private static UploadRefusedException TooLarge(int maxBytes) =>
        new(StatusCodes.Status413PayloadTooLarge, $"The file is larger than {maxBytes} bytes.");

    private static string BoundaryOf(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            throw new UploadRefusedException(StatusCodes.Status415UnsupportedMediaType, "Send the file as multipart/form-data.");
        }

        return HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= MaxBoundaryLength } boundary
            ? boundary.ToString()
            : throw new UploadRefusedException(StatusCodes.Status400BadRequest, "The multipart body has no boundary.");
    }
}
