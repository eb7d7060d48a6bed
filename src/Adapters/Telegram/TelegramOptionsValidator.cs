using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Telegram;

/// <summary>Refuses an address and a token that no message could be sent with, without repeating the token.</summary>
internal sealed partial class TelegramOptionsValidator : IValidateOptions<TelegramOptions>
{
    public ValidateOptionsResult Validate(string? name, TelegramOptions options) =>
        options.BaseUrl is not { IsAbsoluteUri: true, Scheme: "http" or "https" }
            ? ValidateOptionsResult.Fail("Telegram__BaseUrl must be an absolute http or https address.")
        : options.IsEnabled && !TokenPattern().IsMatch(options.BotToken)
            ? ValidateOptionsResult.Fail("Telegram__BotToken is no token of a bot: digits, a colon, and letters, digits, - and _.")
        : ValidateOptionsResult.Success;

    [GeneratedRegex("^[0-9]{1,20}:[A-Za-z0-9_-]{1,100}$")]
    private static partial Regex TokenPattern();
}
