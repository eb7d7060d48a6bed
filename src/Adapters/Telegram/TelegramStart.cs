using JobFunctions.Adapters.Http;
using JobFunctions.Core.Chats;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Telegram;

/// <summary>Makes the webhook and the menu of commands known to Telegram at the start, in the background: it takes as long as it takes, and stops nothing.</summary>
internal sealed partial class TelegramStart(
    TelegramApi telegram, IOptions<TelegramOptions> options, TimeProvider time, ILogger<TelegramStart> logger) : BackgroundService
{
    /// <summary>Calls that Telegram makes at once (1-100; 40 unless said otherwise).</summary>
    private const int MaxConnections = 20;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.HasWebhook || options.Value.WebhookUrl is not { } url)
        {
            return;
        }

        for (var wait = FirstWait; !await TryAsync(url, stoppingToken); wait = wait + wait > LongestWait ? LongestWait : wait + wait)
        {
            try
            {
                await Task.Delay(wait, time, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>Writes the menu in each language; the one without a language is for all others.</summary>
    internal static async Task TellCommandsAsync(TelegramApi telegram, CancellationToken cancellationToken)
    {
        foreach (var (language, commands) in ChatCommands.ByLanguage)
        {
            await telegram.CallAsync(
                "setMyCommands",
                new TelegramBodies.SetMyCommands([.. commands.Select(command => new TelegramBodies.Command(command.Key, command.Value))], language),
                TelegramJson.Default.SetMyCommands,
                cancellationToken);
        }
    }

    private async Task<bool> TryAsync(Uri url, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await telegram.CallAsync(
                "setWebhook",
                new TelegramBodies.SetWebhook(url.AbsoluteUri, options.Value.WebhookSecret, MaxConnections, TelegramUpdates.Kinds),
                TelegramJson.Default.SetWebhook,
                cancellationToken);
            if (answer.Outcome != TelegramOutcome.Sent)
            {
                LogRefused(logger, answer.Words);
                return true;
            }

            await TellCommandsAsync(telegram, cancellationToken);
            LogSet(logger);
            return true;
        }
        catch (ServiceBusyException exception)
        {
            LogBusy(logger, exception);
            return false;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return true;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Telegram knows the webhook.")]
    private static partial void LogSet(ILogger logger);

    [LoggerMessage(Level = LogLevel.Error, Message = "Telegram refuses the webhook: {Words}")]
    private static partial void LogRefused(ILogger logger, string? words);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The webhook could not be made known to Telegram yet.")]
    private static partial void LogBusy(ILogger logger, Exception exception);
}
