using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace JobFunctions.StandIns.Azurite;

/// <summary>Stands between a caller and a service of Azurite, and spoils the requests that a test chooses.</summary>
public sealed class FaultyProxy : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly ConcurrentQueue<string> _seen = new();
    private readonly Uri _target;

    private FaultyProxy(Uri target)
    {
        _target = target;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(server =>
        {
            server.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
            server.Limits.MaxRequestBodySize = null;
        });
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>Gives the fault of a request, null for none; asked once for each request, in order of arrival.</summary>
    public Func<HttpRequest, ProxyFault?> Plan { get; set; } = _ => null;

    /// <summary>Method and path of every request so far, spoilt ones as well.</summary>
    public IReadOnlyList<string> Seen => [.. _seen];

    public Uri Address => new(_app.Urls.Single());

    public static async Task<FaultyProxy> StartAsync(Uri target, CancellationToken cancellationToken)
    {
        var proxy = new FaultyProxy(target);
        await proxy._app.StartAsync(cancellationToken);
        return proxy;
    }

    /// <summary>Spoils the first requests, one fault each; null lets one through. Later ones pass.</summary>
    public void PlanFirst(params ProxyFault?[] faults)
    {
        var left = new ConcurrentQueue<ProxyFault?>(faults);
        Plan = _ => left.TryDequeue(out var fault) ? fault : null;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _http.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var fault = Plan(context.Request);
        _seen.Enqueue($"{context.Request.Method} {context.Request.Path}");
        switch (fault)
        {
            case ProxyFault.Answer(var status, var retryAfter):
                context.Response.StatusCode = status;
                if (retryAfter is not null)
                {
                    context.Response.Headers.RetryAfter = retryAfter;
                }

                break;
            case ProxyFault.Reset:
                context.Abort();
                break;
            case ProxyFault.Hang:
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                break;
            case ProxyFault.DropReply(var then):
                (await SendAsync(context, CancellationToken.None)).Dispose();
                await (then?.Invoke() ?? Task.CompletedTask);
                context.Abort();
                break;
            default:
                using (var reply = await SendAsync(context, context.RequestAborted))
                {
                    await CopyAsync(reply, context);
                }

                break;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpContext context, CancellationToken cancellationToken)
    {
        // The raw target keeps its escapes, which the signature covers.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(_target, target));
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, CancellationToken.None);
        request.Content = new ByteArrayContent(body.ToArray());
        foreach (var (name, values) in context.Request.Headers)
        {
            if (name is not ("Host" or "Connection" or "Transfer-Encoding" or "Content-Length")
                && !request.Headers.TryAddWithoutValidation(name, values.ToArray()))
            {
                request.Content.Headers.TryAddWithoutValidation(name, values.ToArray());
            }
        }

        return await _http.SendAsync(request, cancellationToken);
    }

    private static async Task CopyAsync(HttpResponseMessage reply, HttpContext context)
    {
        context.Response.StatusCode = (int)reply.StatusCode;
        foreach (var (name, values) in reply.Headers.Concat(reply.Content.Headers))
        {
            if (name is not ("Connection" or "Keep-Alive" or "Transfer-Encoding"))
            {
                context.Response.Headers[name] = values.ToArray();
            }
        }

        if (reply.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.NotModified))
        {
            await reply.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }
}
