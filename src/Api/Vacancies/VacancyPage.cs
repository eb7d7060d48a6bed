using System.Reflection;
using JobFunctions.Api.Replies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace JobFunctions.Api.Vacancies;

/// <summary>A vacancy in one of its forms, ready to send.</summary>
internal sealed class VacancyPage(byte[] body, string mediaType) : IResult, IEndpointMetadataProvider
{
    private readonly string _contentType = $"{mediaType}; charset=utf-8";
    private readonly string _tag = EntityTag.Of(body);

    public int Length => body.Length;

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(VacancyReply), ["application/json"]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified));
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.ETag = _tag;
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.Vary = "Accept";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        if (EntityTag.IsKnown(httpContext.Request, _tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = _contentType;
        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body, httpContext.RequestAborted).AsTask();
    }
}
