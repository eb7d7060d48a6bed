using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JobFunctions.Adapters.Http;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Telegram;

/// <summary>Calls the Bot API (core.telegram.org/bots/api, read 2026-11), as fast as it allows.</summary>
internal sealed class TelegramApi(IHttpClientFactory clients, IOptions<TelegramOptions> options, ChatPace pace, TimeProvider time)
{
    public const string Service = "telegram";

    /// <summary>For files, which are larger and come without the envelope.</summary>
    public const string FileService = "telegram-files";

    /// <summary>For a call that waits for something to happen.</summary>
    public const string PollService = "telegram-updates";

    public bool IsEnabled => options.Value.IsEnabled;

    /// <summary>Sends a text with its HTML; where the HTML cannot be read, the plain text.</summary>
    /// <exception cref="ServiceBusyException">Worth another try after its wait.</exception>
    public async Task<TelegramOutcome> SendAsync(long chat, TelegramText text, CancellationToken cancellationToken, TelegramKeyboard? keyboard = null)
    {
        var outcome = await SendAsync(chat, text.Html, "HTML", keyboard, cancellationToken);
        return outcome == TelegramOutcome.Unreadable ? await SendAsync(chat, text.Plain, null, keyboard, cancellationToken) : outcome;
    }

    /// <exception cref="ServiceBusyException">Worth another try after its wait.</exception>
    public async Task<TelegramAnswer> CallAsync<TBody>(
        string method, TBody body, JsonTypeInfo<TBody> json, CancellationToken cancellationToken, string service = Service)
    {
        using var client = clients.CreateClient(service);
        using var content = JsonContent.Create(body, json);
        using var reply = await client.PostAsync(new Uri(options.Value.BaseUrl, $"/bot{options.Value.BotToken}/{method}"), content, cancellationToken);
        var told = await ReadAsync(reply, cancellationToken);
        return reply.StatusCode switch
        {
            HttpStatusCode.OK => new TelegramAnswer(TelegramOutcome.Sent, null, told?.Result ?? default),
            // Blocked by the user, deactivated, never begun: "Making requests" tells the words, and no code beside the status.
            HttpStatusCode.Forbidden => new TelegramAnswer(TelegramOutcome.Closed, told?.Description, default),
            HttpStatusCode.BadRequest => new TelegramAnswer(OutcomeOf(told?.Description ?? ""), told?.Description, default),
            HttpStatusCode.TooManyRequests =>
                throw new ServiceBusyException("Telegram asked to wait.") { RetryAfter = RetryAfter.Of(reply, time) ?? TimeSpan.FromSeconds(30) },
            // A wrong token or address is an operator's to mend; the message can wait for that.
            var status => throw new ServiceBusyException($"Telegram answered {(int)status}."),
        };
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">As <c>getFile</c> gave it.</param>
    /// <returns>null where it is there no more.</returns>
    /// <exception cref="ServiceBusyException">Worth another try after its wait.</exception>
    /// <exception cref="ReplyTooLargeException">It is larger than the service hands out.</exception>
    public async Task<ReadOnlyMemory<byte>?> DownloadAsync(string path, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(FileService);
        var address = new Uri(options.Value.BaseUrl, $"/file/bot{options.Value.BotToken}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}");
        using var reply = await client.GetAsync(address, cancellationToken);
        return reply.StatusCode switch
        {
            HttpStatusCode.OK => await reply.Content.ReadAsByteArrayAsync(cancellationToken),
            HttpStatusCode.NotFound or HttpStatusCode.BadRequest => null,
            var status => throw new ServiceBusyException($"Telegram answered {(int)status}."),
        };
    }

    private async Task<TelegramOutcome> SendAsync(long chat, string text, string? parseMode, TelegramKeyboard? keyboard, CancellationToken cancellationToken)
    {
        using var turn = await pace.EnterAsync(chat, cancellationToken);
        var message = new TelegramMessage(chat, text, parseMode, new TelegramMessage.LinkPreview(true), keyboard);
        var answer = await CallAsync("sendMessage", message, TelegramJson.Default.TelegramMessage, cancellationToken);
        return answer.Outcome == TelegramOutcome.Unreadable && parseMode is null ? TelegramOutcome.Refused : answer.Outcome;
    }

    private static TelegramOutcome OutcomeOf(string words) =>
        words.Contains("chat not found", StringComparison.OrdinalIgnoreCase) ? TelegramOutcome.Closed
        : words.Contains("can't parse entities", StringComparison.OrdinalIgnoreCase) ? TelegramOutcome.Unreadable
        : TelegramOutcome.Refused;

    private static async Task<TelegramReply?> ReadAsync(HttpResponseMessage reply, CancellationToken cancellationToken)
    {
        try
        {
            return await reply.Content.ReadFromJsonAsync(TelegramJson.Default.TelegramReply, cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
