using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Limits;

/// <summary>How much of a body the server reads before it answers 413.</summary>
internal static class BodyLimit
{
    /// <summary>For a JSON body, in bytes: far above any that a person fills in.</summary>
    public const int JsonBytes = 256 * 1024;

    /// <summary>For what a multipart body has besides its file, in bytes.</summary>
    public const int MultipartOverheadBytes = 64 * 1024;

    /// <summary>For a multipart body, in bytes: the most that <see cref="UploadOptions"/> allows, and its other parts.</summary>
    public const int UploadBytes = UploadOptions.MostBytes + MultipartOverheadBytes;

    /// <summary>Routing reads this off the endpoint and sets the server's own limit; the last one said counts.</summary>
    public static TBuilder WithBodyLimit<TBuilder>(this TBuilder builder, long maxBytes)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new RequestSizeLimitAttribute(maxBytes));
}
