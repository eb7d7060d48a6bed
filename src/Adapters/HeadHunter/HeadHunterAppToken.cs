using System.Net;
using System.Text.Json;
using JobFunctions.Adapters.Http;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>The application token: given in the settings, or fetched once for all instances and kept in the store.</summary>
/// <remarks>
/// A token lives without limit; asking again revokes the one before, and hh.ru answers at most one request in five minutes
/// (hh.ru API, "Getting an application token", read 2026-11). So the one who asks says so in the store first, and nobody asks again
/// for five minutes whatever came of it.
/// </remarks>
internal sealed partial class HeadHunterAppToken(
    IOptions<HeadHunterOptions> options,
    IHttpClientFactory http,
    IPartitionStore store,
    TimeProvider time,
    ILogger<HeadHunterAppToken> log) : IDisposable
{
    private static readonly TimeSpan BetweenRequests = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PollWait = TimeSpan.FromMilliseconds(250);

    private readonly Collection<HeadHunterTokenRecord> _records = new(store, HeadHunterTokenRecord.Schema);
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly HeadHunterTokenSeal? _seal =
        options.Value is { ClientId: { Length: > 0 } id, ClientSecret: { Length: > 0 } secret } ? new HeadHunterTokenSeal(id, secret) : null;

    private volatile string? _token;

    private string? Given => options.Value.AppToken is { Length: > 0 } token ? token : null;

    /// <returns>null when the settings give neither a token nor the means to fetch one.</returns>
    /// <exception cref="SourceBusyException">hh.ru gave none, and may not be asked again yet.</exception>
    /// <exception cref="SourceRefusedException">hh.ru does not know the client id or secret.</exception>
    public async Task<string?> GetAsync(CancellationToken cancellationToken) =>
        Given ?? _token ?? (_seal is null ? null : await FindOrFetchAsync(_seal, null, cancellationToken));

    /// <summary>Another token in place of one that hh.ru no longer accepts.</summary>
    /// <returns>null when there is none to be had: the token stands in the settings.</returns>
    public async Task<string?> ReplaceAsync(string rejected, CancellationToken cancellationToken)
    {
        if (Given is not null || _seal is null)
        {
            return null;
        }

        if (_token == rejected)
        {
            _token = null;
        }

        return _token ?? await FindOrFetchAsync(_seal, rejected, cancellationToken);
    }

    public void Dispose()
    {
        _oneAtATime.Dispose();
        _seal?.Dispose();
    }

    private async Task<string> FindOrFetchAsync(HeadHunterTokenSeal seal, string? rejected, CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            while (true)
            {
                if (_token is { } token && token != rejected)
                {
                    return token;
                }

                var current = await _records.FindAsync(HeadHunterTokenRecord.KeyOf(Application), cancellationToken);
                if (Open(seal, current?.Value) is { } kept && kept != rejected)
                {
                    return _token = kept;
                }

                if (current is not null && await IsTakenAsync(seal, current.Value, cancellationToken))
                {
                    continue;
                }

                if (await ClaimAsync(seal, current, cancellationToken) is { } claim)
                {
                    return _token = await FetchAsync(seal, claim);
                }
            }
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private string Application => KeyText.Escape(options.Value.ClientId ?? "");

    private static string? Open(HeadHunterTokenSeal seal, HeadHunterTokenRecord? record) =>
        record?.Sealed is { } box && record.Key == seal.KeyName ? seal.Open(box) : null;

    /// <returns>True after a wait for another instance that is asking; false when we may ask.</returns>
    private async Task<bool> IsTakenAsync(HeadHunterTokenSeal seal, HeadHunterTokenRecord record, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (record.BusyUntil > now)
        {
            await Task.Delay(PollWait, time, cancellationToken);
            return true;
        }

        // A secret that was changed after a refusal is a new attempt; the refused one gave no token.
        var isOtherSecret = record is { Refusal: not null } && record.Key != seal.KeyName;
        if (isOtherSecret || now - record.AskedAt >= BetweenRequests)
        {
            return false;
        }

        if (record.Refusal is { } refusal)
        {
            throw new SourceRefusedException(refusal);
        }

        throw TooEarly(record.AskedAt + BetweenRequests - now);
    }

    /// <returns>null when another instance was faster.</returns>
    private async Task<Stored<HeadHunterTokenRecord>?> ClaimAsync(
        HeadHunterTokenSeal seal, Stored<HeadHunterTokenRecord>? current, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var claim = new HeadHunterTokenRecord(Application, seal.KeyName, null, now, now + LongestRequest, null);
        var result = current is null
            ? await _records.AddAsync(claim, cancellationToken)
            : await _records.ReplaceAsync(current, claim, cancellationToken);
        return (result as AddResult<HeadHunterTokenRecord>.Added)?.Record;
    }

    // Not ended by the caller: a token that is given but not kept would stop everybody for five minutes.
    private async Task<string> FetchAsync(HeadHunterTokenSeal seal, Stored<HeadHunterTokenRecord> claim)
    {
        using var limit = new CancellationTokenSource(LongestRequest, time);
        try
        {
            var token = await AskAsync(limit.Token);
            LogFetched();
            await SaveAsync(claim, claim.Value with { Sealed = seal.Seal(token), BusyUntil = time.GetUtcNow() });
            return token;
        }
        catch (SourceRefusedException refusal)
        {
            await SaveAsync(claim, claim.Value with { BusyUntil = time.GetUtcNow(), Refusal = refusal.Message });
            throw;
        }
        catch (ServiceBusyException busy) when (NothingWasSent(busy))
        {
            await SaveAsync(claim, claim.Value with { BusyUntil = time.GetUtcNow(), AskedAt = DateTimeOffset.UnixEpoch });
            throw new SourceBusyException("hh.ru could not be reached for the application token.", busy) { RetryAfter = busy.RetryAfter };
        }
        catch (Exception failure) when (failure is ServiceBusyException or SourceBusyException or ReplyTooLargeException or OperationCanceledException)
        {
            await SaveAsync(claim, claim.Value with { BusyUntil = time.GetUtcNow() });
            throw failure as SourceBusyException
                ?? new SourceBusyException("hh.ru gave no application token.", failure) { RetryAfter = BetweenRequests };
        }
    }

    private async Task<string> AskAsync(CancellationToken cancellationToken)
    {
        using var client = http.CreateClient(HeadHunterMapper.Source);
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Value.TokenUrl);
        request.Headers.TryAddWithoutValidation("User-Agent", options.Value.UserAgent);
        request.Options.Set(PoliteHandler.SingleTry, true);
        request.Content = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"),
            new("client_id", options.Value.ClientId),
            new("client_secret", options.Value.ClientSecret),
        ]);
        using var reply = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        var body = await reply.Content.ReadAsByteArrayAsync(cancellationToken);
        return Read(body) switch
        {
            { AccessToken: { Length: > 0 } token } when reply.StatusCode == HttpStatusCode.OK => token,
            { Error: "forbidden", ErrorDescription: "app token refresh too early" } => throw TooEarly(BetweenRequests),
            { Error: "invalid_client" } => throw new SourceRefusedException(
                "hh.ru does not know the application: check HeadHunter__ClientId and HeadHunter__ClientSecret."),
            null => throw new SourceBusyException("hh.ru answered the request for a token with no JSON.") { RetryAfter = BetweenRequests },
            _ when (int)reply.StatusCode is 429 or >= 500 => throw TooEarly(BetweenRequests),
            _ => throw HeadHunterErrors.Of(reply, body, hasToken: false),
        };
    }

    private static HeadHunterWire.Token? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, HeadHunterWire.Json.Token);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool NothingWasSent(ServiceBusyException busy) => busy.InnerException is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError,
    };

    private async Task SaveAsync(Stored<HeadHunterTokenRecord> claim, HeadHunterTokenRecord record)
    {
        if (await _records.ReplaceAsync(claim, record, CancellationToken.None) is AddResult<HeadHunterTokenRecord>.Conflict)
        {
            LogOvertaken();
        }
    }

    private static SourceBusyException TooEarly(TimeSpan wait) =>
        new("hh.ru gives an application token only once in five minutes.") { RetryAfter = wait };

    [LoggerMessage(Level = LogLevel.Information, Message = "hh.ru gave a new application token.")]
    private partial void LogFetched();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Another instance asked hh.ru for a token meanwhile; its token counts.")]
    private partial void LogOvertaken();
}
