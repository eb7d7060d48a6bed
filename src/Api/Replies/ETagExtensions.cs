using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Replies;

/// <summary>Conditional reading of single things.</summary>
internal static class ETagExtensions
{
    /// <summary>Gives a 200 an <c>ETag</c> made of its body, and answers 304 to an <c>If-None-Match</c> that has it.</summary>
    public static RouteHandlerBuilder WithETag(this RouteHandlerBuilder builder) => builder
        .AddEndpointFilter(async (context, next) => Tag(context.HttpContext, await next(context)))
        .Produces(StatusCodes.Status304NotModified);

    private static object? Tag(HttpContext context, object? result)
    {
        var inner = result is INestedHttpResult nested ? nested.Result : result;
        if (inner is not (IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK } and IValueHttpResult { Value: { } value }))
        {
            return result;
        }

        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var body = JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), options);
        var tag = EntityTag.Of(body);
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "private, no-cache";

        return EntityTag.IsKnown(context.Request, tag)
            ? Microsoft.AspNetCore.Http.TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : Microsoft.AspNetCore.Http.TypedResults.Bytes(body, "application/json; charset=utf-8");
    }
}
