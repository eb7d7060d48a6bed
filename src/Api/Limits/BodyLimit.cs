using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace JobFunctions.Api.Limits;

/// <summary>How large a body a call accepts before it answers 413.</summary>
/// <param name="MaxBytes">Of the whole body; the last one said of an endpoint counts.</param>
internal sealed record BodyLimit(long MaxBytes)
{
    /// <summary>For a JSON body, in bytes: far above any that a person fills in.</summary>
    public const int JsonBytes = 256 * 1024;

    /// <summary>For what a multipart body has besides its file, in bytes.</summary>
    public const int MultipartOverheadBytes = 64 * 1024;

    /// <summary>For a multipart body, in bytes: the most that <see cref="UploadOptions"/> allows, and its other parts.</summary>
    public const int UploadBytes = UploadOptions.MostBytes + MultipartOverheadBytes;

    /// <summary>Holds a request to the limit of its endpoint.</summary>
    /// <exception cref="BadHttpRequestException">The body is larger, with the status 413.</exception>
    public static Task HoldAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<BodyLimit>() is not { } limit)
        {
            return next(context);
        }

        var isTooLarge = context.Request.ContentLength > limit.MaxBytes;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server)
        {
            // A client that still sends would meet a broken connection in place of the answer, so the server may read the rest and drop it.
            server.MaxRequestBodySize = isTooLarge ? UploadBytes : limit.MaxBytes;
        }

        return isTooLarge ? throw new BadHttpRequestException("The body is too large.", StatusCodes.Status413PayloadTooLarge) : next(context);
    }
}
