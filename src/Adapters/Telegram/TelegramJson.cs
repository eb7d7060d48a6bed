using System.Text.Json.Serialization;

namespace JobFunctions.Adapters.Telegram;

[JsonSerializable(typeof(TelegramReply))]
[JsonSerializable(typeof(TelegramMessage))]
internal sealed partial class TelegramJson : JsonSerializerContext;
