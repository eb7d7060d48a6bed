using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using JobFunctions.Adapters.Http;
using JobFunctions.Core.Search;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Google;

/// <summary>The public keys that Google signs with, kept as long as Google says.</summary>
/// <remarks>A key id that is not among them is looked for anew, once a minute at most: anybody can send tokens with made-up ids.</remarks>
internal sealed class GoogleKeys(IOptions<GoogleOptions> options, IHttpClientFactory http, TimeProvider time) : IDisposable
{
    private const int SmallestModulus = 256;

    private static readonly TimeSpan DefaultLifetime = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(1);
    private static readonly TimeSpan BetweenFetches = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private volatile Known _known = new([], DateTimeOffset.MinValue, DateTimeOffset.MinValue);

    /// <returns>null for an id that Google does not sign with.</returns>
    /// <exception cref="SourceBusyException">Google gives no keys now.</exception>
    public async Task<RSAParameters?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (Find(keyId) is { } known)
        {
            return known;
        }

        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (Find(keyId) is null && time.GetUtcNow() - _known.FetchedAt >= BetweenFetches)
            {
                _known = await FetchAsync(cancellationToken);
            }

            return Find(keyId);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private RSAParameters? Find(string keyId) =>
        _known.Until > time.GetUtcNow() && _known.Keys.TryGetValue(keyId, out var key) ? key : null;

    private async Task<Known> FetchAsync(CancellationToken cancellationToken)
    {
        using var client = http.CreateClient(GoogleSignIn.Service);
        try
        {
            using var reply = await client.GetAsync(options.Value.CertsUrl, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (reply.StatusCode != HttpStatusCode.OK)
            {
                throw new SourceBusyException($"Google answered {(int)reply.StatusCode} when asked for its keys.");
            }

            var set = JsonSerializer.Deserialize(await reply.Content.ReadAsByteArrayAsync(cancellationToken), GoogleWire.Json.KeySet);
            var lifetime = reply.Headers.CacheControl?.MaxAge ?? DefaultLifetime;
            var now = time.GetUtcNow();
            return new Known(Read(set), now, now + (lifetime < LongestLifetime ? lifetime : LongestLifetime));
        }
        catch (Exception exception) when (exception is JsonException or ReplyTooLargeException)
        {
            throw new SourceBusyException("Google sent keys that are none.", exception);
        }
        catch (ServiceBusyException exception)
        {
            throw new SourceBusyException(exception.Message, exception) { RetryAfter = exception.RetryAfter };
        }
    }

    private static Dictionary<string, RSAParameters> Read(GoogleWire.KeySet? set)
    {
        var keys = new Dictionary<string, RSAParameters>(StringComparer.Ordinal);
        foreach (var key in set?.Keys ?? [])
        {
            if (key is { Kty: "RSA", Kid: { Length: > 0 } id, Alg: null or "RS256", Use: null or "sig", N: { } modulus, E: { } exponent }
                && Base64Url.IsValid(modulus) && Base64Url.IsValid(exponent)
                && Base64Url.DecodeFromChars(modulus) is { Length: >= SmallestModulus } n)
            {
                keys[id] = new RSAParameters { Modulus = n, Exponent = Base64Url.DecodeFromChars(exponent) };
            }
        }

        return keys;
    }

    private sealed record Known(Dictionary<string, RSAParameters> Keys, DateTimeOffset FetchedAt, DateTimeOffset Until);
}
