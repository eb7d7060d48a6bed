using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobFunctions.Adapters.Telegram;

/// <summary>The envelope of every reply of the Bot API.</summary>
/// <param name="Result">Of a call that asks for something; undefined without one.</param>
internal sealed record TelegramReply(
    [property: JsonPropertyName("ok")] bool Ok,
    [property: JsonPropertyName("error_code")] int? ErrorCode,
    [property: JsonPropertyName("description")] string? Description,
    [property: JsonPropertyName("parameters")] TelegramReply.ReplyParameters? Parameters,
    [property: JsonPropertyName("result")] JsonElement Result)
{
    /// <param name="RetryAfter">Seconds.</param>
    internal sealed record ReplyParameters([property: JsonPropertyName("retry_after")] int? RetryAfter);
}
