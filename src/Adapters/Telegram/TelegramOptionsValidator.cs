using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Telegram;

/// <summary>Refuses an address, a token and a secret that nothing could be sent or received with, without repeating them.</summary>
internal sealed partial class TelegramOptionsValidator : IValidateOptions<TelegramOptions>
{
    // Telegram Bot API, "setWebhook", read 2026-11.
    private static readonly int[] WebhookPorts = [443, 80, 88, 8443];

    public ValidateOptionsResult Validate(string? name, TelegramOptions options) =>
        options.BaseUrl is not { IsAbsoluteUri: true, Scheme: "http" or "https" }
            ? ValidateOptionsResult.Fail("Telegram__BaseUrl must be an absolute http or https address.")
        : options.IsEnabled && !TokenPattern().IsMatch(options.BotToken)
            ? ValidateOptionsResult.Fail("Telegram__BotToken is no token of a bot: digits, a colon, and letters, digits, - and _.")
        : options.WebhookSecret.Length > 0 && !SecretPattern().IsMatch(options.WebhookSecret)
            ? ValidateOptionsResult.Fail("Telegram__WebhookSecret must be 16-256 letters, digits, - and _.")
        : options.Polling && (!options.IsEnabled || options.WebhookSecret.Length > 0)
            ? ValidateOptionsResult.Fail("Telegram__Polling needs Telegram__BotToken, and no Telegram__WebhookSecret: updates come by the one way or the other.")
        : options.WebhookUrl is null
            ? ValidateOptionsResult.Success
        : options.WebhookUrl is not { IsAbsoluteUri: true, Scheme: "https" } || !WebhookPorts.Contains(options.WebhookUrl.Port)
            ? ValidateOptionsResult.Fail("Telegram__WebhookUrl must be an absolute https address on port 443, 80, 88 or 8443.")
        : options.HasWebhook
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Telegram__WebhookUrl needs Telegram__BotToken and Telegram__WebhookSecret.");

    [GeneratedRegex("^[0-9]{1,20}:[A-Za-z0-9_-]{1,100}$")]
    private static partial Regex TokenPattern();

    [GeneratedRegex("^[A-Za-z0-9_-]{16,256}$")]
    private static partial Regex SecretPattern();
}
