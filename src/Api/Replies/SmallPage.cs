using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobFunctions.Api.Replies;

/// <summary>A page for a person whose browser another site sent here.</summary>
internal static class SmallPage
{
    public static ContentHttpResult Of(HttpResponse response, int status, string title, string text)
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        response.Headers["Referrer-Policy"] = "no-referrer";
        var (safeTitle, safeText) = (HtmlEncoder.Default.Encode(title), HtmlEncoder.Default.Encode(text));
        return TypedResults.Content(
            $"<!doctype html><html lang=\"ru\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{safeTitle}</title><h1>{safeTitle}</h1><p>{safeText}</p></html>",
            "text/html; charset=utf-8",
            statusCode: status);
    }
}
