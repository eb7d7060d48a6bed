using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace JobFunctions.StandIns.HeadHunter;

/// <summary>The failures that are planned, and how each of them looks on the wire.</summary>
internal sealed class HeadHunterFaults
{
    private const string FilterHtml = "<!DOCTYPE html><html><head><title>DDoS-Guard</title></head><body>Checking your browser</body></html>";

    private readonly Lock _lock = new();
    private readonly List<Planned> _planned = [];

    public void Plan(HeadHunterFault fault, string pathPrefix, int times)
    {
        lock (_lock)
        {
            _planned.Add(new Planned(fault, pathPrefix) { Left = times });
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _planned.Clear();
        }
    }

    public HeadHunterFault? Take(string path)
    {
        lock (_lock)
        {
            var planned = _planned.Find(planned => planned.Left > 0 && path.StartsWith(planned.PathPrefix, StringComparison.Ordinal));
            if (planned is not null && planned.Left != int.MaxValue)
            {
                planned.Left--;
            }

            return planned?.Fault;
        }
    }

    public static Task AnswerAsync(HttpContext context, HeadHunterFault fault) => fault switch
    {
        HeadHunterFault.BlacklistedUserAgent => ErrorAsync(context, 400, "bad_user_agent", "blacklisted"),
        HeadHunterFault.BadArgument => ErrorAsync(context, 400, "bad_argument", "area"),
        HeadHunterFault.BadAuthorization => ErrorAsync(context, 403, "oauth", "bad_authorization"),
        HeadHunterFault.TokenRevoked => ErrorAsync(context, 403, "oauth", "token_revoked"),
        HeadHunterFault.ApplicationNotFound => ErrorAsync(context, 403, "oauth", "application_not_found"),
        HeadHunterFault.UserAuthExpected => ErrorAsync(context, 403, "oauth", "user_auth_expected"),
        HeadHunterFault.Forbidden => ErrorAsync(context, 403, "forbidden", null),
        HeadHunterFault.CaptchaRequired => ErrorAsync(context, 403, "captcha_required", "captcha_required"),
        HeadHunterFault.FilterPage => HtmlAsync(context, 403, FilterHtml),
        HeadHunterFault.NotFound => ErrorAsync(context, 404, "not_found", null),
        HeadHunterFault.TooManyRequests => ErrorAsync(context, 429, "too_many_requests", null),
        HeadHunterFault.TooManyRequestsForTwoSeconds => WaitAsync(context, "2"),
        HeadHunterFault.TooManyRequestsForTenMinutes => WaitAsync(context, "600"),
        HeadHunterFault.ServerError => HtmlAsync(context, 500, "<html><body>Internal error</body></html>"),
        HeadHunterFault.BadGateway => ErrorAsync(context, 502, "bad_gateway", null),
        HeadHunterFault.ServiceUnavailable => HtmlAsync(context, 503, "<html><body>503 Service Temporarily Unavailable</body></html>"),
        HeadHunterFault.NoJson => TextAsync(context, "<html>not what you asked for"),
        HeadHunterFault.HalfJson => TextAsync(context, "{\"items\":[{\"id\":\"1\",\"na"),
        HeadHunterFault.BrokenBody => BreakAsync(context),
        HeadHunterFault.Silence => Task.Delay(Timeout.Infinite, context.RequestAborted),
        HeadHunterFault.StuckBody => StickAsync(context),
        HeadHunterFault.Endless => EndlessAsync(context),
        HeadHunterFault.ZipBomb => BombAsync(context),
        HeadHunterFault.Redirect => RedirectAsync(context),
        _ => ResetAsync(context),
    };

    public static Task ErrorAsync(HttpContext context, int status, string type, string? value)
    {
        var error = value is null ? $$"""{"type":"{{type}}"}""" : $$"""{"type":"{{type}}","value":"{{value}}"}""";
        return ErrorsAsync(context, status, error);
    }

    public static async Task ErrorsAsync(HttpContext context, int status, params string[] errors)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(
            $$"""{"errors":[{{string.Join(',', errors)}}],"request_id":"stand-in-{{context.TraceIdentifier.Replace(':', '-')}}"}""", context.RequestAborted);
    }

    private static Task WaitAsync(HttpContext context, string seconds)
    {
        context.Response.Headers.RetryAfter = seconds;
        return ErrorAsync(context, 429, "too_many_requests", null);
    }

    private static async Task HtmlAsync(HttpContext context, int status, string html)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html";
        await context.Response.WriteAsync(html, context.RequestAborted);
    }

    private static async Task TextAsync(HttpContext context, string text)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(text, context.RequestAborted);
    }

    private static async Task BreakAsync(HttpContext context)
    {
        context.Response.ContentLength = 10_000;
        await TextAsync(context, "{\"items\":[");
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    }

    private static async Task StickAsync(HttpContext context)
    {
        await TextAsync(context, "{\"items\":[");
        await context.Response.Body.FlushAsync(context.RequestAborted);
        await Task.Delay(Timeout.Infinite, context.RequestAborted);
    }

    private static async Task EndlessAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        var chunk = Encoding.ASCII.GetBytes(new string(' ', 64 * 1024));
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
        }
    }

    private static async Task BombAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.ContentEncoding = "gzip";
        await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
        var chunk = new byte[1024 * 1024];
        for (var i = 0; i < 64; i++)
        {
            await gzip.WriteAsync(chunk, context.RequestAborted);
        }
    }

    private static Task RedirectAsync(HttpContext context)
    {
        context.Response.Redirect("http://127.0.0.1:9/elsewhere");
        return Task.CompletedTask;
    }

    private static Task ResetAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private sealed record Planned(HeadHunterFault Fault, string PathPrefix)
    {
        public int Left { get; set; }
    }
}
