using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobFunctions.StandIns.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JobFunctions.StandIns.Google;

/// <summary>A server on this machine that gives id tokens for authorization codes, each good once, and the keys that it signs with.</summary>
public sealed class GoogleStandIn : IAsyncDisposable
{
    public const string ClientId = "tests.apps.googleusercontent.example";
    public const string ClientSecret = "the secret of the tests";
    public const string RedirectUri = "https://jobs.example/google";

    private static readonly TimeSpan TokenLifetime = TimeSpan.FromHours(1);

    private readonly WebApplication _app;
    private readonly RequestLog _log = new(TimeProvider.System);
    private readonly ConcurrentDictionary<string, string> _codes = new();
    private readonly TimeProvider _time;
    private (string Id, RSA Key) _signing = ("key-1", RSA.Create(2048));

    private GoogleStandIn(TimeProvider time)
    {
        _time = time;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(server => server.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(context => _log.RecordAsync(context, AnswerAsync));
    }

    /// <summary>For <c>Google__TokenUrl</c>.</summary>
    public Uri TokenUrl => new(_app.Urls.Single() + "/token");

    /// <summary>For <c>Google__CertsUrl</c>.</summary>
    public Uri CertsUrl => new(_app.Urls.Single() + "/certs");

    public IReadOnlyList<RecordedRequest> Requests => _log.Requests;

    /// <summary>Status of every answer in place of the right one; null at first.</summary>
    public int? Outage { get; set; }

    /// <param name="time">What the tokens' times are counted from.</param>
    public static async Task<GoogleStandIn> StartAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        var standIn = new GoogleStandIn(time);
        await standIn._app.StartAsync(cancellationToken);
        return standIn;
    }

    /// <summary>A person consents.</summary>
    /// <param name="change">Bends the claims before they are signed.</param>
    /// <returns>The authorization code that the person's browser would bring.</returns>
    public string Consent(string subject, string? email = null, bool isVerified = true, Action<JsonObject>? change = null)
    {
        var now = _time.GetUtcNow();
        var claims = new JsonObject
        {
            ["iss"] = "https://accounts.google.com",
            ["aud"] = ClientId,
            ["sub"] = subject,
            ["iat"] = now.ToUnixTimeSeconds(),
            ["exp"] = (now + TokenLifetime).ToUnixTimeSeconds(),
            ["email"] = email,
            ["email_verified"] = isVerified,
            ["given_name"] = "Айгерим",
            ["family_name"] = "Сейткали",
        };
        change?.Invoke(claims);
        return ConsentTo(Sign(claims));
    }

    /// <summary>A code for an id token as it is.</summary>
    public string ConsentTo(string idToken)
    {
        var code = $"4/0A{RandomNumberGenerator.GetHexString(32)}";
        _codes[code] = idToken;
        return code;
    }

    public string Sign(JsonObject claims, string algorithm = "RS256")
    {
        var header = Encode($$"""{"alg":"{{algorithm}}","kid":"{{_signing.Id}}","typ":"JWT"}""");
        var signed = $"{header}.{Encode(claims.ToJsonString())}";
        return $"{signed}.{Base64Url.EncodeToString(_signing.Key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>Signs with a new key from now on; the one before is no longer among the keys.</summary>
    public void RotateKey()
    {
        _signing.Key.Dispose();
        var number = int.Parse(_signing.Id.AsSpan("key-".Length), CultureInfo.InvariantCulture) + 1;
        _signing = ($"key-{number}", RSA.Create(2048));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _signing.Key.Dispose();
    }

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private Task AnswerAsync(HttpContext context)
    {
        if (Outage is { } status)
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }

        return context.Request.Path == "/certs" ? GiveKeysAsync(context) : GiveTokenAsync(context);
    }

    private Task GiveKeysAsync(HttpContext context)
    {
        var key = _signing.Key.ExportParameters(false);
        context.Response.Headers.CacheControl = "public, max-age=21600, must-revalidate, no-transform";
        var set = new
        {
            keys = new[]
            {
                new { kid = _signing.Id, kty = "RSA", alg = "RS256", use = "sig", n = Base64Url.EncodeToString(key.Modulus), e = Base64Url.EncodeToString(key.Exponent) },
            },
        };
        return context.Response.WriteAsJsonAsync(set, context.RequestAborted);
    }

    private async Task GiveTokenAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var error = form["client_id"] != ClientId || form["client_secret"] != ClientSecret ? "invalid_client"
            : form["redirect_uri"] != RedirectUri ? "redirect_uri_mismatch"
            : form["grant_type"] != "authorization_code" ? "unsupported_grant_type"
            : null;
        if (error is null && _codes.TryRemove(form["code"].ToString(), out var idToken))
        {
            await context.Response.WriteAsync(
                JsonSerializer.Serialize(new { access_token = "ya29.test", expires_in = 3599, id_token = idToken, scope = "openid email profile", token_type = "Bearer" }),
                context.RequestAborted);
            return;
        }

        context.Response.StatusCode = error == "invalid_client" ? 401 : 400;
        await context.Response.WriteAsJsonAsync(new { error = error ?? "invalid_grant", error_description = "Bad Request" }, context.RequestAborted);
    }
}
