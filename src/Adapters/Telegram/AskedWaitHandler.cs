using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace JobFunctions.Adapters.Telegram;

/// <summary>Puts the wait that the body of a 429 asks for (<c>parameters.retry_after</c>, seconds) into the header where it belongs.</summary>
/// <remarks>Telegram Bot API, "ResponseParameters", read 2026-11. Behind the pacing, which obeys the header for all callers.</remarks>
internal sealed class AskedWaitHandler : DelegatingHandler
{
    private const int MaxBytes = 64 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var reply = await base.SendAsync(request, cancellationToken);
        if (reply.StatusCode == HttpStatusCode.TooManyRequests && reply.Headers.RetryAfter is null)
        {
            await reply.Content.LoadIntoBufferAsync(MaxBytes, cancellationToken);
            if (await ReadAsync(reply, cancellationToken) is { } seconds and > 0)
            {
                reply.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(seconds));
            }
        }

        return reply;
    }

    private static async Task<int?> ReadAsync(HttpResponseMessage reply, CancellationToken cancellationToken)
    {
        try
        {
            var body = await reply.Content.ReadAsByteArrayAsync(cancellationToken);
            return JsonSerializer.Deserialize(body, TelegramJson.Default.TelegramReply)?.Parameters?.RetryAfter;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
