using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Telegram;

/// <summary>Whether what people write and press comes to this app: by its webhook, or as a process of it asks. Else the bot only tells, and is another program's to answer.</summary>
internal sealed class TelegramHearing(IOptions<TelegramOptions> options, IEnumerable<TelegramHearing.Asker> askers)
{
    public bool IsOn => options.Value.HasWebhook || (options.Value is { IsEnabled: true, Polling: true } && askers.Any());

    /// <summary>Registered where a process may ask.</summary>
    internal sealed class Asker;
}
