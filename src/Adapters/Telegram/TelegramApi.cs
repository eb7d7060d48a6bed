using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using JobFunctions.Adapters.Http;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Telegram;

/// <summary>Sends messages by the Bot API (core.telegram.org/bots/api, read 2026-11), as fast as it allows.</summary>
internal sealed class TelegramApi(IHttpClientFactory clients, IOptions<TelegramOptions> options, ChatPace pace, TimeProvider time)
{
    public const string Service = "telegram";

    public bool IsEnabled => options.Value.IsEnabled;

    /// <summary>Sends a text with its HTML; where the HTML cannot be read, the plain text.</summary>
    /// <exception cref="ServiceBusyException">Worth another try after its wait.</exception>
    public async Task<TelegramOutcome> SendAsync(long chat, TelegramText text, CancellationToken cancellationToken)
    {
        var outcome = await SendAsync(chat, text.Html, "HTML", cancellationToken);
        return outcome == TelegramOutcome.Unreadable ? await SendAsync(chat, text.Plain, null, cancellationToken) : outcome;
    }

    private async Task<TelegramOutcome> SendAsync(long chat, string text, string? parseMode, CancellationToken cancellationToken)
    {
        await pace.WaitAsync(chat, cancellationToken);
        using var client = clients.CreateClient(Service);
        using var content = JsonContent.Create(
            new TelegramMessage(chat, text, parseMode, new TelegramMessage.LinkPreview(true)), TelegramJson.Default.TelegramMessage);
        using var reply = await client.PostAsync(
            new Uri(options.Value.BaseUrl, $"/bot{options.Value.BotToken}/sendMessage"), content, cancellationToken);
        return reply.StatusCode switch
        {
            HttpStatusCode.OK => TelegramOutcome.Sent,
            // Blocked by the user, deactivated, never begun: "Making requests" tells the words, and no code beside the status.
            HttpStatusCode.Forbidden => TelegramOutcome.Closed,
            HttpStatusCode.BadRequest => await ReadAsync(reply, cancellationToken) switch
            {
                { } words when words.Contains("chat not found", StringComparison.OrdinalIgnoreCase) => TelegramOutcome.Closed,
                { } words when words.Contains("can't parse entities", StringComparison.OrdinalIgnoreCase) && parseMode is not null => TelegramOutcome.Unreadable,
                _ => TelegramOutcome.Refused,
            },
            HttpStatusCode.TooManyRequests =>
                throw new ServiceBusyException("Telegram asked to wait.") { RetryAfter = RetryAfter.Of(reply, time) ?? TimeSpan.FromSeconds(30) },
            // A wrong token or address is an operator's to mend; the message can wait for that.
            var status => throw new ServiceBusyException($"Telegram answered {(int)status}."),
        };
    }

    private static async Task<string?> ReadAsync(HttpResponseMessage reply, CancellationToken cancellationToken)
    {
        try
        {
            return (await reply.Content.ReadFromJsonAsync(TelegramJson.Default.TelegramReply, cancellationToken))?.Description;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
