using System.Text.Json.Nodes;

namespace JobFunctions.StandIns.Mail;

/// <summary>A mail as a mail program shows it.</summary>
/// <param name="Id">The server's own id, not the Message-ID.</param>
/// <param name="To">The address that it was handed over for.</param>
public sealed record ReceivedMail(string Id, string MessageId, string From, string FromName, string To, string Subject, string Text, string Html, JsonObject Headers)
{
    internal static ReceivedMail Of(JsonNode mail) => new(
        Read(mail["id"]),
        Read(mail["headers"]?["message-id"]).Trim('<', '>'),
        Read(mail["from"]?[0]?["address"]),
        Read(mail["from"]?[0]?["name"]),
        Read(mail["envelope"]?["to"]?[0]?["address"]),
        Read(mail["subject"]),
        Read(mail["text"]),
        Read(mail["html"]),
        mail["headers"]!.AsObject());

    private static string Read(JsonNode? node) => (string?)node ?? "";
}
