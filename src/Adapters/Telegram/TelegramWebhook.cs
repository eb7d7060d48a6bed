using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using JobFunctions.Core.Chats;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Telegram;

/// <summary>The webhook of the bot.</summary>
internal sealed class TelegramWebhook(IOptions<TelegramOptions> options, TimeProvider time) : IChatWebhook
{
    private const int MaxDepth = 32;

    public bool IsEnabled => options.Value.HasWebhook;

    /// <summary>Hashes are compared, so that neither the secret's text nor its length shows.</summary>
    public bool IsSecret(string? secret) =>
        IsEnabled && secret is not null && CryptographicOperations.FixedTimeEquals(Hash(secret), Hash(options.Value.WebhookSecret));

    public ChatUpdate? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? TelegramUpdates.Read(document.RootElement, time.GetUtcNow())
                : throw new FormatException("An update is an object.");
        }
        catch (JsonException exception)
        {
            throw new FormatException("The body is no JSON.", exception);
        }
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
