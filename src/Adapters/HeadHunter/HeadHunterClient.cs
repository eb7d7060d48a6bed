using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JobFunctions.Adapters.Http;
using JobFunctions.Core.Search;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>Asks hh.ru and turns each of its answers into a value or an exception of the port.</summary>
internal sealed class HeadHunterClient(IOptions<HeadHunterOptions> options, IHttpClientFactory http, HeadHunterAppToken tokens)
{
    /// <summary>Reads something that needs the application token.</summary>
    /// <returns>null where hh.ru has no such thing, or the page lies beyond the depth that it lists.</returns>
    public async Task<T?> FindAsync<T>(string address, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var token = await tokens.GetAsync(cancellationToken);
        var answer = await SendAsync(address, token, null, cancellationToken);
        try
        {
            if (token is not null && HeadHunterErrors.IsTokenRejected(answer.Reply, answer.Body)
                && await tokens.ReplaceAsync(token, cancellationToken) is { } other)
            {
                answer.Reply.Dispose();
                token = other;
                answer = await SendAsync(address, token, null, cancellationToken);
            }

            return answer.Reply.StatusCode switch
            {
                HttpStatusCode.OK => Read(answer.Body, type),
                HttpStatusCode.NotFound => null,
                HttpStatusCode.BadRequest when HeadHunterErrors.IsTooDeep(answer.Reply, answer.Body) => null,
                _ => throw Failure(answer, token is not null),
            };
        }
        finally
        {
            answer.Reply.Dispose();
        }
    }

    /// <summary>Reads a dictionary or a suggestion, which hh.ru gives to everybody.</summary>
    /// <param name="etag">Of the copy that we have; null where there is none.</param>
    /// <returns>A value and its etag; no value when the copy is still good.</returns>
    public async Task<(T? Value, string? ETag)> GetOpenAsync<T>(
        string address, JsonTypeInfo<T> type, string? etag, CancellationToken cancellationToken)
        where T : class
    {
        var answer = await SendAsync(address, null, etag, cancellationToken);
        using var reply = answer.Reply;
        return reply.StatusCode switch
        {
            HttpStatusCode.OK => (Read(answer.Body, type), reply.Headers.ETag?.ToString()),
            HttpStatusCode.NotModified when etag is not null => (null, etag),
            _ => throw Failure(answer, hasToken: false),
        };
    }

    private async Task<Answer> SendAsync(string address, string? token, string? etag, CancellationToken cancellationToken)
    {
        using var client = http.CreateClient(HeadHunterMapper.Source);
        using var request = new HttpRequestMessage(HttpMethod.Get, Absolute(address));
        request.Headers.TryAddWithoutValidation("User-Agent", options.Value.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        }

        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        }

        try
        {
            var reply = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return new Answer(reply, await reply.Content.ReadAsByteArrayAsync(cancellationToken));
        }
        catch (ServiceBusyException exception)
        {
            throw new SourceBusyException(exception.Message, exception) { RetryAfter = exception.RetryAfter };
        }
        catch (ReplyTooLargeException exception)
        {
            throw new SourceRefusedException("hh.ru sent a reply too large to be what was asked for.", exception);
        }
    }

    private Uri Absolute(string address)
    {
        var root = options.Value.BaseUrl.AbsoluteUri;
        return new Uri(new Uri(root.EndsWith('/') ? root : root + "/"), address);
    }

    private static Exception Failure(Answer answer, bool hasToken) => HeadHunterErrors.Of(answer.Reply, answer.Body, hasToken);

    private static T Read<T>(byte[] body, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(body, type) ?? throw new JsonException("The reply is null.");
        }
        catch (JsonException exception)
        {
            throw new SourceBusyException("hh.ru sent a reply that is not the JSON it should be.", exception);
        }
    }

    private sealed record Answer(HttpResponseMessage Reply, byte[] Body);
}
