using System.Text.Json;
using JobFunctions.Adapters.Http;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Telegram;

/// <summary>Asks Telegram for updates, so that the bot works on a machine that nobody reaches from outside.</summary>
/// <remarks>An update counts as taken once it is kept: only then the next call asks behind it ("getUpdates", read 2026-11).</remarks>
internal sealed partial class TelegramPolling(
    TelegramApi telegram, ReceiveUpdate receiveUpdate, IOptions<TelegramOptions> options, TimeProvider time, ILogger<TelegramPolling> logger) : BackgroundService
{
    /// <summary>How long Telegram holds a call for which there is nothing.</summary>
    public const int HoldSeconds = 25;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private bool _areCommandsTold;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Polling)
        {
            return;
        }

        LogBegan(logger);
        var (next, wait) = (0L, FirstWait);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                next = await TakeAsync(next, stoppingToken);
                wait = FirstWait;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (exception is ServiceBusyException or ReplyTooLargeException or StoreUnavailableException)
            {
                LogFailed(logger, wait.TotalSeconds, exception);
                await Task.Delay(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                wait = wait + wait > LongestWait ? LongestWait : wait + wait;
            }
        }
    }

    /// <returns>The lowest number to ask for next.</returns>
    private async Task<long> TakeAsync(long next, CancellationToken cancellationToken)
    {
        if (!_areCommandsTold)
        {
            await TelegramStart.TellCommandsAsync(telegram, cancellationToken);
            _areCommandsTold = true;
        }

        var answer = await telegram.CallAsync(
            "getUpdates",
            new TelegramBodies.GetUpdates(next, HoldSeconds, TelegramUpdates.Kinds),
            TelegramJson.Default.GetUpdates,
            cancellationToken,
            TelegramApi.PollService);
        if (answer.Result.ValueKind != JsonValueKind.Array)
        {
            throw new ServiceBusyException($"Telegram gives no updates: {answer.Words}");
        }

        if (answer.Result.GetArrayLength() == 0)
        {
            // What was taken is confirmed by then, and after a quiet week the numbers begin anew, lower perhaps.
            return 0;
        }

        foreach (var update in answer.Result.EnumerateArray())
        {
            if (TelegramUpdates.Read(update, time.GetUtcNow()) is { } known)
            {
                await receiveUpdate.RunAsync(known, cancellationToken);
            }

            next = TelegramUpdates.Number(update, "update_id") is { } id && id >= next ? id + 1 : next;
        }

        return next;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The Telegram bot asks for what people write.")]
    private static partial void LogBegan(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram could not be asked for updates; again in {Seconds:0} s. A webhook that is set, or another process that asks, keeps it from answering.")]
    private static partial void LogFailed(ILogger logger, double seconds, Exception exception);
}
