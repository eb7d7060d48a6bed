using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace JobFunctions.StandIns.Telegram;

/// <summary>The calls of the Bot API besides sending, with the limits that it documents (core.telegram.org/bots/api, read 2026-11).</summary>
internal sealed partial class TelegramMethods
{
    private const int MaxData = 64;
    private const int MaxToast = 200;
    private const int MaxButtons = 100;
    private const long MaxFile = 20 * 1024 * 1024;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, bool> _presses = [];
    private readonly List<AnsweredPress> _answers = [];
    private readonly Dictionary<string, byte[]> _files = [];
    private readonly List<JsonNode> _updates = [];
    private readonly List<JsonNode> _calls = [];

    /// <summary>Bodies of <c>setWebhook</c> and <c>setMyCommands</c>, with the method's name as <c>method</c>.</summary>
    public IReadOnlyList<JsonNode> Settings
    {
        get
        {
            lock (_lock)
            {
                return [.. _calls];
            }
        }
    }

    public IReadOnlyList<AnsweredPress> Answers
    {
        get
        {
            lock (_lock)
            {
                return [.. _answers];
            }
        }
    }

    public string Press()
    {
        lock (_lock)
        {
            var call = $"call-{_presses.Count + 1}";
            _presses[call] = false;
            return call;
        }
    }

    public string Keep(byte[] file)
    {
        lock (_lock)
        {
            var id = $"file-{_files.Count + 1}";
            _files[id] = file;
            return id;
        }
    }

    public void Enqueue(JsonNode update)
    {
        lock (_lock)
        {
            _updates.Add(update);
        }
    }

    /// <summary>Whether there is no update from a number on.</summary>
    public bool HasNothing(long offset)
    {
        lock (_lock)
        {
            return _updates.All(update => (long)update["update_id"]! < offset);
        }
    }

    /// <returns>null for a path that names no file.</returns>
    public byte[]? FileAt(string path)
    {
        lock (_lock)
        {
            return path.StartsWith("documents/", StringComparison.Ordinal) ? _files.GetValueOrDefault(path["documents/".Length..]) : null;
        }
    }

    /// <returns>The status with the result, or with what is wrong; null for a method that is not here.</returns>
    public (int Status, JsonNode? Result, string Words)? Call(string method, JsonNode? body)
    {
        lock (_lock)
        {
            return method switch
            {
                "answerCallbackQuery" => Answer((string?)body?["callback_query_id"] ?? "", (string?)body?["text"]),
                "getMe" => GetMe(),
                "getFile" => GetFile((string?)body?["file_id"] ?? ""),
                "setWebhook" => SetWebhook(body),
                "setMyCommands" => SetCommands(body),
                "getUpdates" => GetUpdates((long?)body?["offset"] ?? 0),
                _ => null,
            };
        }
    }

    public int NameCalls { get; private set; }

    /// <returns>The buttons of a keyboard; what is wrong with it otherwise.</returns>
    public static (IReadOnlyList<SentButton> Buttons, string? Fault) Read(JsonNode? keyboard, string? refusedHost)
    {
        var rows = keyboard?["inline_keyboard"]?.AsArray().Select(row => row!.AsArray()).ToList() ?? [];
        var buttons = rows.SelectMany(row => row).Select(button => new SentButton((string?)button!["text"] ?? "", (string?)button["callback_data"], (string?)button["url"])).ToList();
        var fault = rows.Any(row => row.Count is 0 or > 8) || buttons.Count > MaxButtons ? "Bad Request: REPLY_MARKUP_INVALID"
            : buttons.Any(button => button.Label.Length == 0) ? "Bad Request: can't parse inline keyboard button: Text is empty"
            : buttons.Any(button => button.Data is not null && Encoding.UTF8.GetByteCount(button.Data) is 0 or > MaxData) ? "Bad Request: BUTTON_DATA_INVALID"
            : buttons.Any(button => button is { Data: null, Url: null } or { Data: not null, Url: not null }) ? "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
            : buttons.Any(button => button.Url is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var page) && page.Host.Contains('.', StringComparison.Ordinal) && page.Host != refusedHost)) ? "Bad Request: BUTTON_URL_INVALID"
            : null;
        return (buttons, fault);
    }

    private (int, JsonNode?, string)? Answer(string call, string? text)
    {
        if (!_presses.TryGetValue(call, out var isAnswered) || isAnswered || text?.Length > MaxToast)
        {
            return (400, null, text?.Length > MaxToast ? "Bad Request: MESSAGE_TOO_LONG" : "Bad Request: query is too old and response timeout expired or query ID is invalid");
        }

        _presses[call] = true;
        _answers.Add(new AnsweredPress(call, text));
        return (200, true, "");
    }

    private (int, JsonNode?, string)? GetMe()
    {
        NameCalls++;
        return (200, new JsonObject { ["id"] = 123456, ["is_bot"] = true, ["first_name"] = "Jobs", ["username"] = TelegramStandIn.BotName }, "");
    }

    private (int, JsonNode?, string)? GetFile(string id) => !_files.TryGetValue(id, out var file)
        ? (400, null, "Bad Request: wrong file_id or the file is temporarily unavailable")
        : file.Length > MaxFile
            ? (400, null, "Bad Request: file is too big")
            : (200, new JsonObject { ["file_id"] = id, ["file_size"] = file.Length, ["file_path"] = $"documents/{id}" }, "");

    private (int, JsonNode?, string)? SetWebhook(JsonNode? body)
    {
        var isSound = Uri.TryCreate((string?)body?["url"], UriKind.Absolute, out var url) && url is { Scheme: "https", Port: 443 or 80 or 88 or 8443 }
            && SecretPattern().IsMatch((string?)body?["secret_token"] ?? "") && (int?)body?["max_connections"] is >= 1 and <= 100;
        if (!isSound)
        {
            return (400, null, "Bad Request: bad webhook");
        }

        Note("setWebhook", body!);
        return (200, true, "");
    }

    private (int, JsonNode?, string)? SetCommands(JsonNode? body)
    {
        var commands = body?["commands"]?.AsArray() ?? [];
        var isSound = commands.Count is >= 1 and <= 100
            && commands.All(command => CommandPattern().IsMatch((string?)command!["command"] ?? "") && ((string?)command["description"])?.Length is >= 1 and <= 256);
        if (!isSound)
        {
            return (400, null, "Bad Request: BOT_COMMAND_INVALID");
        }

        Note("setMyCommands", body!);
        return (200, true, "");
    }

    private (int, JsonNode?, string)? GetUpdates(long offset)
    {
        if (_calls.Any(call => (string?)call["method"] == "setWebhook"))
        {
            return ((int)HttpStatusCode.Conflict, null, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }

        _updates.RemoveAll(update => (long)update["update_id"]! < offset);
        return (200, new JsonArray([.. _updates.Take(100).Select(update => update.DeepClone())]), "");
    }

    private void Note(string method, JsonNode body)
    {
        var call = body.DeepClone();
        call["method"] = method;
        _calls.Add(call);
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,256}$")]
    private static partial Regex SecretPattern();

    [GeneratedRegex("^[a-z0-9_]{1,32}$")]
    private static partial Regex CommandPattern();
}
