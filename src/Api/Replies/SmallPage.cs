using System.Text.Encodings.Web;
using JobFunctions.Api.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobFunctions.Api.Replies;

/// <summary>A page for a person whose browser another site sent here.</summary>
internal static class SmallPage
{
    /// <param name="language">Of the words; null for the one that the browser asks for.</param>
    public static ContentHttpResult Of(HttpResponse response, int status, string title, string text, string? language = null) =>
        Page(response, status, title, $"<p>{HtmlEncoder.Default.Encode(text)}</p>", "default-src 'none'; frame-ancestors 'none'", language);

    /// <param name="form">Safe HTML, whose form sends to this site.</param>
    public static ContentHttpResult OfForm(HttpResponse response, int status, string title, string form) =>
        Page(response, status, title, form, "default-src 'none'; form-action 'self'; frame-ancestors 'none'", null);

    private static ContentHttpResult Page(HttpResponse response, int status, string title, string body, string policy, string? language)
    {
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-store";
        language ??= PreferredLanguage.Of(response.HttpContext.Request);
        var safeTitle = HtmlEncoder.Default.Encode(title);
        return TypedResults.Content(
            $"<!doctype html><html lang=\"{language}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{safeTitle}</title><h1>{safeTitle}</h1>{body}</html>",
            "text/html; charset=utf-8",
            statusCode: status);
    }
}
