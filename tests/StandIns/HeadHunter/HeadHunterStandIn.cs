using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobFunctions.StandIns.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace JobFunctions.StandIns.HeadHunter;

/// <summary>A server on this machine that behaves as hh.ru's API is documented, with its limits and its failures.</summary>
public sealed class HeadHunterStandIn : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HeadHunterStandInOptions _options;
    private readonly WebApplication _app;
    private readonly RequestLog _log;
    private readonly HeadHunterFaults _faults = new();
    private readonly HeadHunterTokens _tokens;
    private readonly HeadHunterSearch _search;
    private readonly Dictionary<string, HeadHunterEntry> _byId;

    private HeadHunterStandIn(HeadHunterStandInOptions options, IReadOnlyList<HeadHunterEntry> entries)
    {
        _options = options;
        _log = new RequestLog(options.Time);
        _tokens = new HeadHunterTokens(options);
        _search = new HeadHunterSearch(entries, options);
        _byId = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(server => server.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1));
        _app = builder.Build();
        _app.Run(context => _log.RecordAsync(context, AnswerAsync));
    }

    /// <summary>Where it answers, with a slash at the end; the token endpoint is <c>token</c> below it.</summary>
    public Uri BaseUrl { get; private set; } = new("http://127.0.0.1/");

    public Uri TokenUrl => new(BaseUrl, "token");

    /// <summary>Every request so far, in order of arrival.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _log.Requests;

    /// <summary>Ids of all vacancies it has, archived ones as well.</summary>
    public IReadOnlyCollection<string> VacancyIds => _byId.Keys;

    /// <summary>Ids of those that a search can find.</summary>
    public IReadOnlyCollection<string> OpenVacancyIds => [.. _byId.Values.Where(entry => !entry.IsArchived).Select(entry => entry.Id)];

    /// <summary>The application token that is accepted now; null for none.</summary>
    public string? LiveToken => _tokens.Live;

    public static async Task<HeadHunterStandIn> StartAsync(HeadHunterStandInOptions options, CancellationToken cancellationToken)
    {
        var generated = new HeadHunterGenerator(options.Seed, options.Time.GetUtcNow()).Generate(options.Vacancies).Select(HeadHunterEntry.Of);
        List<HeadHunterEntry> entries = [.. generated];
        if (options.CollectedData is { } folder)
        {
            entries.AddRange(HeadHunterCollectedData.Read(folder));
        }

        var standIn = new HeadHunterStandIn(options, [.. entries.DistinctBy(entry => entry.Id, StringComparer.Ordinal)]);
        await standIn._app.StartAsync(cancellationToken);
        standIn.BaseUrl = new Uri(standIn._app.Urls.Single() + "/");
        return standIn;
    }

    /// <summary>Fails the next requests of a path.</summary>
    /// <param name="pathPrefix">Such as <c>/vacancies</c>, which includes every single vacancy.</param>
    /// <param name="times">How many requests; <see cref="int.MaxValue"/> for all.</param>
    public void Fail(HeadHunterFault fault, string pathPrefix = "/vacancies", int times = 1) => _faults.Plan(fault, pathPrefix, times);

    public void StopFailing() => _faults.Clear();

    /// <summary>Makes the live token invalid, as when another program with the same id fetched one.</summary>
    public void RevokeToken() => _tokens.Revoke();

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        try
        {
            if (_options.Latency > TimeSpan.Zero)
            {
                await Task.Delay(_options.Latency, context.RequestAborted);
            }

            if (_faults.Take(path) is { } fault)
            {
                await HeadHunterFaults.AnswerAsync(context, fault);
            }
            else if (_options.RequestsPerSecond < _log.InLastSecond())
            {
                await HeadHunterFaults.ErrorAsync(context, 429, "too_many_requests", null);
            }
            else if (string.IsNullOrWhiteSpace(context.Request.Headers.UserAgent) && string.IsNullOrWhiteSpace(context.Request.Headers["HH-User-Agent"]))
            {
                await HeadHunterFaults.ErrorAsync(context, 400, "bad_user_agent", "unset");
            }
            else
            {
                await RouteAsync(context, path);
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller gave up, as some faults make it.
        }
    }

    private async Task RouteAsync(HttpContext context, string path)
    {
        if (path.StartsWith("/vacancies", StringComparison.Ordinal) && !await IsAllowedAsync(context))
        {
            return;
        }

        switch (path)
        {
            case "/token" when context.Request.Method == "POST":
                var (status, body) = _tokens.Give(await context.Request.ReadFormAsync(context.RequestAborted));
                context.Response.StatusCode = status;
                await WriteAsync(context, body);
                break;
            case "/areas":
                await WriteTaggedAsync(context, HeadHunterDictionaries.Areas());
                break;
            case "/dictionaries":
                await WriteTaggedAsync(context, HeadHunterDictionaries.Lists());
                break;
            case "/professional_roles":
                await WriteTaggedAsync(context, HeadHunterDictionaries.Roles());
                break;
            case "/suggests/positions" when context.Request.Query["text"].ToString() is { Length: >= 2 and <= 3000 } text:
                await WriteAsync(context, HeadHunterDictionaries.Suggest(text));
                break;
            case "/suggests/positions":
                await HeadHunterFaults.ErrorAsync(context, 400, "bad_argument", "text");
                break;
            case "/vacancies":
                await SearchAsync(context);
                break;
            case var one when one.StartsWith("/vacancies/", StringComparison.Ordinal):
                await FindAsync(context, one["/vacancies/".Length..]);
                break;
            case var one when one.StartsWith("/areas/", StringComparison.Ordinal) && HeadHunterDictionaries.Area(one["/areas/".Length..]) is { } area:
                await WriteTaggedAsync(context, area);
                break;
            default:
                await HeadHunterFaults.ErrorAsync(context, 404, "not_found", null);
                break;
        }
    }

    private async Task<bool> IsAllowedAsync(HttpContext context)
    {
        if (!_options.RequiresToken || _tokens.Check(context.Request.Headers.Authorization.ToString()) is not { } problem)
        {
            return true;
        }

        await (problem == "forbidden"
            ? HeadHunterFaults.ErrorAsync(context, 403, "forbidden", null)
            : HeadHunterFaults.ErrorAsync(context, 403, "oauth", problem));
        return false;
    }

    private async Task SearchAsync(HttpContext context)
    {
        var (root, badArgument) = _search.Run(context.Request.Query);
        if (root is not null)
        {
            await WriteAsync(context, root);
            return;
        }

        await HeadHunterFaults.ErrorsAsync(
            context, 400, [.. (badArgument ?? "").Split(',').Select(name => $$"""{"type":"bad_argument","value":"{{name}}"}""")]);
    }

    private async Task FindAsync(HttpContext context, string id)
    {
        if (_byId.TryGetValue(id, out var entry))
        {
            await WriteAsync(context, entry.Detail);
        }
        else
        {
            await HeadHunterFaults.ErrorAsync(context, 404, "not_found", null);
        }
    }

    private static async Task WriteTaggedAsync(HttpContext context, JsonNode body)
    {
        var etag = $"\"{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(body.ToJsonString(Plain))))[..16]}\"";
        context.Response.Headers.ETag = etag;
        context.Response.Headers.CacheControl = "max-age=86400";
        if (context.Request.Headers.IfNoneMatch == etag)
        {
            context.Response.StatusCode = 304;
            return;
        }

        await WriteAsync(context, body);
    }

    // Long answers are compressed for who can read it, as hh.ru's are.
    private static async Task WriteAsync(HttpContext context, JsonNode body)
    {
        var bytes = Encoding.UTF8.GetBytes(body.ToJsonString(Plain));
        context.Response.ContentType = "application/json; charset=utf-8";
        if (bytes.Length < 1_000 || !context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.Ordinal))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
            return;
        }

        context.Response.Headers.ContentEncoding = "gzip";
        await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
        await gzip.WriteAsync(bytes, context.RequestAborted);
    }
}
