using System.Text.Json.Serialization;

namespace JobFunctions.Adapters.Telegram;

[JsonSerializable(typeof(TelegramReply))]
[JsonSerializable(typeof(TelegramMessage))]
[JsonSerializable(typeof(TelegramBodies.AnswerCallbackQuery))]
[JsonSerializable(typeof(TelegramBodies.EditMessageReplyMarkup))]
[JsonSerializable(typeof(TelegramBodies.GetMe))]
[JsonSerializable(typeof(TelegramBodies.GetFile))]
[JsonSerializable(typeof(TelegramBodies.SetWebhook))]
[JsonSerializable(typeof(TelegramBodies.SetMyCommands))]
[JsonSerializable(typeof(TelegramBodies.GetUpdates))]
internal sealed partial class TelegramJson : JsonSerializerContext;
