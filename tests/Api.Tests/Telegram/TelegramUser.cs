using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using JobFunctions.StandIns.Telegram;

namespace JobFunctions.Api.Tests.Telegram;

/// <summary>Somebody with the bot open on their telephone.</summary>
public sealed class TelegramUser(TelegramWorld world, string language, string firstName)
{
    private const string Webhook = "/api/v1/telegram/webhook";

    private static long _lastUpdate = 734_000_000;

    private int _seen;

    public long Id { get; } = 7_360_000_000 + ApiApp.NewPerson();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The next message that they have not looked at.</summary>
    public Task<SentMessage> NextAsync() => world.Telegram.MessageAsync(Id, _seen++, Token);

    public async Task<SentMessage> SayAsync(string text)
    {
        (await PostAsync(Saying(text))).AssertStatus(HttpStatusCode.OK);
        return await NextAsync();
    }

    public async Task<SentMessage> SendAsync(byte[] file, string name)
    {
        (await PostAsync(Sending(file, name))).AssertStatus(HttpStatusCode.OK);
        return await NextAsync();
    }

    /// <summary>Presses the button whose data begins so.</summary>
    /// <returns>What was shown for a moment.</returns>
    public async Task<string?> PressAsync(SentMessage message, string data)
    {
        var update = Pressing(message, data);
        (await PostAsync(update)).AssertStatus(HttpStatusCode.OK);
        var call = (string)update["callback_query"]!["id"]!;
        while (true)
        {
            if (world.Telegram.Answers.FirstOrDefault(answer => answer.Call == call) is { } answer)
            {
                return answer.Text;
            }

            Token.ThrowIfCancellationRequested();
            await Task.Delay(10, Token);
        }
    }

    public JsonObject Saying(string text)
    {
        var update = NewMessage();
        update["message"]!["text"] = text;
        return update;
    }

    public JsonObject Sending(byte[] file, string name)
    {
        var update = NewMessage();
        update["message"]!["document"] = new JsonObject { ["file_id"] = world.Telegram.Keep(file), ["file_name"] = name, ["file_size"] = file.Length };
        return update;
    }

    public JsonObject Pressing(SentMessage message, string data) => new()
    {
        ["update_id"] = Interlocked.Increment(ref _lastUpdate),
        ["callback_query"] = new JsonObject
        {
            ["id"] = world.Telegram.Press(),
            ["from"] = From(),
            ["message"] = new JsonObject { ["message_id"] = message.Id, ["chat"] = Chat() },
            ["data"] = message.Buttons.First(button => button.Data?.StartsWith(data, StringComparison.Ordinal) == true).Data,
        },
    };

    public JsonObject NewMessage() => new()
    {
        ["update_id"] = Interlocked.Increment(ref _lastUpdate),
        ["message"] = new JsonObject { ["message_id"] = 1, ["from"] = From(), ["chat"] = Chat(), ["date"] = 1_795_330_800 },
    };

    public Task<Reply> PostAsync(JsonNode update) => PostAsync(world.App, update.ToJsonString(), TelegramWorld.Secret);

    public static async Task<Reply> PostAsync(ApiApp app, string body, string? secret)
    {
        using var client = app.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, Webhook) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (secret is not null)
        {
            request.Headers.TryAddWithoutValidation("X-Telegram-Bot-Api-Secret-Token", secret);
        }

        return await Reply.OfAsync(await client.SendAsync(request, Token), Token);
    }

    private JsonObject From() => new() { ["id"] = Id, ["is_bot"] = false, ["first_name"] = firstName, ["language_code"] = language };

    private JsonObject Chat() => new() { ["id"] = Id, ["type"] = "private", ["first_name"] = firstName };
}
