using System.Net;
using JobFunctions.Functions.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JobFunctions.Functions.Tests.Http;

/// <summary>A server on a free port with what the worker puts around a function: its own routing, and a catch-all endpoint for it.</summary>
internal sealed class WorkerSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WorkerSite(WebApplication app) => _app = app;

    public HttpClient Client { get; private init; } = new();

    public Uri Address => new(_app.Urls.Single());

    /// <param name="inner">The pipeline to hand over to; null for the API's own.</param>
    /// <param name="after">Sees the context when the function is over.</param>
    public static async Task<WorkerSite> StartAsync(RequestDelegate? inner = null, Action<HttpContext>? after = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddConfiguration(TestHead.Configuration);
        TestHead.AddTo(builder.Services);
        builder.WebHost.UseKestrel().UseUrls($"http://{IPAddress.Loopback}:0");
        var app = builder.Build();
        var pipeline = inner is null
            ? app.Services.GetRequiredService<ApiPipeline>()
            : new ApiPipeline(() => inner, app.Services.GetRequiredService<IHttpContextAccessor>(), NullLogger<ApiPipeline>.Instance);
        app.UseRouting();
        app.Map("/{**path}", async (HttpContext context) =>
        {
            await pipeline.RunAsync(context);
            after?.Invoke(context);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new WorkerSite(app) { Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) } };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
