using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JobFunctions.StandIns.Telegram;

/// <summary>A server on this machine that answers as the Bot API does, and holds to what it documents: 30 messages a second, one a second to a chat, 4096 characters.</summary>
/// <remarks>core.telegram.org/bots/api and /bots/faq, read 2026-11. Who goes over a limit is held as a whole for the seconds that the reply names.</remarks>
public sealed partial class TelegramStandIn : IAsyncDisposable
{
    public const string BotToken = "123456:the-token-of-the-tests";

    public const string BotName = "jobs_of_the_tests_bot";

    private const int MostInASecond = 30;
    private const int MaxLength = 4096;

    private readonly WebApplication _app;
    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private readonly HashSet<long> _chats = [];
    private readonly HashSet<long> _blocked = [];
    private readonly List<SentMessage> _messages = [];
    private readonly Queue<DateTimeOffset> _lastSecond = [];
    private readonly Dictionary<long, DateTimeOffset> _lastToChat = [];
    private readonly TelegramMethods _methods = new();
    private TaskCompletionSource _arrived = NewSignal();
    private DateTimeOffset _heldUntil;
    private TimeSpan? _nextHold;
    private int _refusals;
    private int _excesses;

    private TelegramStandIn(TimeProvider time)
    {
        _time = time;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(server => server.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>For <c>Telegram__BaseUrl</c>.</summary>
    public Uri BaseUrl => new(_app.Urls.Single());

    /// <summary>What people have got, in order of arrival.</summary>
    public IReadOnlyList<SentMessage> Messages
    {
        get
        {
            lock (_lock)
            {
                return [.. _messages];
            }
        }
    }

    /// <summary>Presses that the bot answered, in order.</summary>
    public IReadOnlyList<AnsweredPress> Answers => _methods.Answers;

    /// <summary>Bodies of <c>setWebhook</c> and <c>setMyCommands</c>, with the method's name as <c>method</c>.</summary>
    public IReadOnlyList<JsonNode> Settings => _methods.Settings;

    /// <summary>How many calls went over a limit, or came while the bot was held.</summary>
    public int Refusals => Volatile.Read(ref _refusals);

    /// <summary>How many calls went over a limit by themselves, and so had the bot held.</summary>
    public int Excesses => Volatile.Read(ref _excesses);

    /// <summary>How long an answer takes once the message has arrived.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>Status of every answer in place of the right one; null at first.</summary>
    public int? Outage { get; set; }

    /// <summary>A host that no button may open; null at first.</summary>
    public string? RefusedHost { get; set; }

    /// <summary>How often the bot asked who it is.</summary>
    public int NameCalls => _methods.NameCalls;

    /// <summary>How long whoever goes over a limit is held, in whole seconds.</summary>
    public int HoldSeconds { get; set; } = 1;

    public static async Task<TelegramStandIn> StartAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        var standIn = new TelegramStandIn(time);
        await standIn._app.StartAsync(cancellationToken);
        return standIn;
    }

    /// <summary>A person presses Start, or writes again after a block.</summary>
    public void Open(long chat)
    {
        lock (_lock)
        {
            _chats.Add(chat);
            _blocked.Remove(chat);
        }
    }

    /// <summary>A person presses a button.</summary>
    /// <returns>What the answer has to name.</returns>
    public string Press() => _methods.Press();

    /// <summary>A person sends a file.</summary>
    /// <returns>Its <c>file_id</c>.</returns>
    public string Keep(byte[] file) => _methods.Keep(file);

    /// <summary>Keeps an update for <c>getUpdates</c>.</summary>
    public void Enqueue(JsonNode update) => _methods.Enqueue(update);

    public IReadOnlyList<SentMessage> MessagesOf(long chat) => [.. Messages.Where(message => message.Chat == chat)];

    /// <summary>Waits for a message of a chat.</summary>
    /// <param name="index">Counted from 0 in the chat.</param>
    public async Task<SentMessage> MessageAsync(long chat, int index, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task arrived;
            lock (_lock)
            {
                if (_messages.Where(message => message.Chat == chat).ElementAtOrDefault(index) is { } message)
                {
                    return message;
                }

                arrived = _arrived.Task;
            }

            await arrived.WaitAsync(cancellationToken);
        }
    }

    public void Block(long chat)
    {
        lock (_lock)
        {
            _blocked.Add(chat);
        }
    }

    /// <summary>Holds the bot from its next call on, as if that had gone over a limit.</summary>
    public void HoldAtNextCall(TimeSpan wait)
    {
        lock (_lock)
        {
            _nextHold = wait;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (Outage is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        var path = context.Request.Path.Value ?? "";
        if (path.StartsWith($"/file/bot{BotToken}/", StringComparison.Ordinal))
        {
            await DownloadAsync(context, path[$"/file/bot{BotToken}/".Length..]);
            return;
        }

        if (!path.StartsWith($"/bot{BotToken}/", StringComparison.Ordinal))
        {
            await RefuseAsync(context, 401, "Unauthorized");
            return;
        }

        var method = path[$"/bot{BotToken}/".Length..];
        var body = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        await (method switch
        {
            "sendMessage" => SendAsync(context, body),
            "editMessageReplyMarkup" => EditAsync(context, body),
            _ => CallAsync(context, method, body),
        });
    }

    private async Task SendAsync(HttpContext context, JsonNode? body)
    {
        var (chat, text, mode) = ((long?)body?["chat_id"] ?? 0, (string?)body?["text"] ?? "", (string?)body?["parse_mode"]);
        var (code, words, wait) = Take(chat, text, mode, body?["reply_markup"]);
        if (Latency > TimeSpan.Zero)
        {
            await Task.Delay(Latency, _time, context.RequestAborted);
        }

        await (code == 200
            ? context.Response.WriteAsync("""{"ok":true,"result":{"message_id":1}}""", context.RequestAborted)
            : RefuseAsync(context, code, words, wait));
    }

    private async Task EditAsync(HttpContext context, JsonNode? body)
    {
        var (buttons, fault) = TelegramMethods.Read(body?["reply_markup"], RefusedHost);
        lock (_lock)
        {
            var place = _messages.FindIndex(message => message.Id == (long?)body?["message_id"] && message.Chat == (long?)body["chat_id"]);
            fault ??= place < 0 ? "Bad Request: message to edit not found"
                : _messages[place].Buttons.SequenceEqual(buttons) ? "Bad Request: message is not modified"
                : null;
            if (fault is null)
            {
                _messages[place] = _messages[place] with { Buttons = buttons };
            }
        }

        await (fault is null ? context.Response.WriteAsync("""{"ok":true,"result":true}""", context.RequestAborted) : RefuseAsync(context, 400, fault));
    }

    private async Task CallAsync(HttpContext context, string method, JsonNode? body)
    {
        if (method == "getUpdates" && _methods.HasNothing((long?)body?["offset"] ?? 0))
        {
            // Held as long as was asked for; not longer than a test can wait.
            await Task.Delay(TimeSpan.FromSeconds(Math.Min((int?)body?["timeout"] ?? 0, 1)), _time, context.RequestAborted);
        }

        switch (_methods.Call(method, body))
        {
            case null:
                await RefuseAsync(context, 404, "Not Found");
                break;
            case (200, var result, _):
                await context.Response.WriteAsync(new JsonObject { ["ok"] = true, ["result"] = result }.ToJsonString(), context.RequestAborted);
                break;
            case (var status, _, var words):
                await RefuseAsync(context, status, words);
                break;
        }
    }

    private async Task DownloadAsync(HttpContext context, string path)
    {
        if (_methods.FileAt(path) is { } file)
        {
            await context.Response.Body.WriteAsync(file, context.RequestAborted);
            return;
        }

        await RefuseAsync(context, 404, "Not Found");
    }

    private (int Code, string Words, int? Wait) Take(long chat, string text, string? mode, JsonNode? keyboard)
    {
        lock (_lock)
        {
            var now = _time.GetUtcNow();
            while (_lastSecond.TryPeek(out var first) && first <= now - TimeSpan.FromSeconds(1))
            {
                _lastSecond.Dequeue();
            }

            if (_nextHold is { } hold)
            {
                (_heldUntil, _nextHold) = (now + hold, null);
            }

            if (_heldUntil <= now
                && (_lastSecond.Count >= MostInASecond || (_lastToChat.TryGetValue(chat, out var last) && now - last < TimeSpan.FromSeconds(1))))
            {
                _excesses++;
                _heldUntil = now + TimeSpan.FromSeconds(HoldSeconds);
            }

            if (_heldUntil > now)
            {
                _refusals++;
                var seconds = (int)Math.Ceiling((_heldUntil - now).TotalSeconds);
                return (429, string.Create(CultureInfo.InvariantCulture, $"Too Many Requests: retry after {seconds}"), seconds);
            }

            _lastSecond.Enqueue(now);
            var shown = mode == "HTML" ? WebUtility.HtmlDecode(TagPattern().Replace(text, "")) : text;
            if (!_chats.Contains(chat))
            {
                return (400, "Bad Request: chat not found", null);
            }

            if (_blocked.Contains(chat))
            {
                return (403, "Forbidden: bot was blocked by the user", null);
            }

            if (shown.Length is 0 or > MaxLength)
            {
                return (400, shown.Length == 0 ? "Bad Request: message text is empty" : "Bad Request: message is too long", null);
            }

            if (mode == "HTML" && TagPattern().Replace(text, "").Contains('<', StringComparison.Ordinal))
            {
                return (400, "Bad Request: can't parse entities: Unsupported start tag at byte offset 0", null);
            }

            var (buttons, fault) = TelegramMethods.Read(keyboard, RefusedHost);
            if (fault is not null)
            {
                return (400, fault, null);
            }

            _lastToChat[chat] = now;
            _messages.Add(new SentMessage(chat, shown, text) { Id = _messages.Count + 1, Buttons = buttons });
            _arrived.SetResult();
            _arrived = NewSignal();
            return (200, "", null);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static Task RefuseAsync(HttpContext context, int code, string words, int? wait = null)
    {
        context.Response.StatusCode = code;
        var parameters = wait is { } seconds ? string.Create(CultureInfo.InvariantCulture, $$""","parameters":{"retry_after":{{seconds}}}""") : "";
        return context.Response.WriteAsync(
            string.Create(CultureInfo.InvariantCulture, $$"""{"ok":false,"error_code":{{code}},"description":"{{words}}"{{parameters}}}"""), context.RequestAborted);
    }

    [GeneratedRegex("</?(b|i|u|s|code|pre|a)( [^<>]*)?>")]
    private static partial Regex TagPattern();
}
